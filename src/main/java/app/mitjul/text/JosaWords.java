package app.mitjul.text;

import java.util.Set;

/// Words that end like a particle and carry none.
final class JosaWords {

    /// Nouns of one syllable that are met with a particle; any other single syllable makes another word with it.
    private static final Set<String> SHORT = WordList.of("""
            핵 법 돈 물 불 길 말 글 땅 집 문 손 눈 몸 힘 뜻 꿈 쌀 술 책 약 병 빛 숲 산 강 섬 봄 밤 값 몫 군 당 점 곳 때 쪽 측 것
            중 북 뒤 앞 끝 밖 속 틀 판 그
            """);

    /// Whole words.
    private static final Set<String> WORDS = WordList.of("""
            물의 불과 불의 불만 길이 문의 문과 약도 약과 산만 강의 강도 군도 당도 중도 북도 속도 속이 때로 그도 그만 점도 법의 산과
            본회의 재논의 부동의 그러나 스스로 함부로 그대로 절대로 제대로 이대로 저대로 멋대로 카이로 메트로 마이크로 몬테네그로
            오타와 하지만 그렇지만 이렇지만 더욱이 일찍이 틈틈이 곳곳이 일일이 낱낱이 번번이 샅샅이 어린이 젊은이 늙은이 지은이 옮긴이
            글쓴이 목걸이 귀걸이 손잡이 길잡이 나들이 집들이 똑같이 이같이 그같이 한결같이 뜻밖에 그밖에 이밖에 한반도 전라도 경상도
            충청도 강원도 제주도 경기도 황해도 평안도 함경도 울릉도 난이도 가속도 발칸반도 아라비아반도 페르시아만 걸프만 아덴만
            멕시코만 발해만 술레이만 골드만 오스만 이라고 그리고 무려 이라크 하루빨리 오히려 아마도 그래도 적어도 아직도 더라도
            바라보다 지켜보다 돌아보다 살펴보다 내다보다 알아보다 찾아보다 여보다 위도 위로 후의 최고가 비정규군도 고속도로
            국제유가 여름휴가 사회정의 이중과세 만일 수많은 수십만 수백만 수천만 일대일로 겨를 이와같이 무엇이나 무이자 신의 거의 우리나라 오로지
            """);

    /// The last two syllables of longer words: a word of four syllables or more that ends so is taken for a compound …
    private static final Set<String> TAILS = WordList.of("""
            회의 주의 논의 협의 합의 결의 결과 학과 제도 반도 철도 속도 온도 지도 한도 태도 의도 강도 각도 밀도 농도 궤도 구도
            수도 빈도 용도 년도 뢰도 족도 감도 지도 여도 존도 용도 중도 요도 성도 도로 경로 항로 통로 철로 선로 유가 주가 물가
            휴가 놀이 살이 걸이 꽂이 천만 백만 십만 수만 불만
            """);

    /// … unless what stands before its last syllable ends in one of these.
    private static final Set<String> HEADS = WordList.of("""
            사회 국회 의회 대회 총회 협회 기회 교회 학회 원회 문회 담회 람회 시회 론회 구회 명회 표회 합회 집회 우주 제주 광주 전주 청주
            원주 경주 파주 진주 양주 공주 농협 수협 조합 연합 통합 결합 종합 복합 집합 해결 연결 대결 종결 타결 체결 완결 단결 판결 대학
            과학 유학 입학 문학 문제 경제 과제 체제 의제 국제 규제 통제 억제 실제 주제 전제 형제 해제 공제 강제 견제 정지 유지 토지
            기지 조지 너지 의지 저지 금지 지지 연구 요구 지구 기구 친구 인구 도구 축구 구축 제한 북한 대한 권한 기한 무한 극한 반도 제도
            속도 정도 태도 인도 온도 철도 강도 수도 보수 다수 소수 교수 선수 가수 회수 변수 지수 총수 사용 비용 내용 이용 적용 고용 신용
            운용 활용 채용 국경 환경 배경 안경 제철 지하철 소유 석유 이유 자유 보유 유지 정유 민주 거주 위주 발주 북미 예감 기용
            상황 각국 유지 감각 생각 군의 참여 기여 대여 부여 필요 중요 주요 수요 중중 집중 보존 생존 의존 사의 합의
            가능 남성 여성 구성 조성 작성 형성 완성 개성 속성 특성 국수
            """);

    /// Endings of verbs in which a last syllable only looks like a particle.
    private static final String[] VERBS = {"하는", "되는", "시키는", "어지는", "없이", "같이", "않은", "같은", "많은", "높은", "받은", "맺은",
            "얻은",
            "좋은", "넓은", "깊은", "지만", "면서도", "더라도", "라면서", "하기로", "되기로", "하라고", "아니라고", "않는", "한테"};

    private static final String[] VERB_STEMS = {"하기", "하지", "되기", "되지", "하다", "되다", "이다", "아니다", "한다", "된다", "진다", "없다",
            "않다"};

    private JosaWords() {
    }

    /// Whether the word has no particle, however it ends.
    static boolean stands(String word) {
        return WORDS.contains(word) || compound(word) || endsIn(word, VERBS);
    }

    private static boolean compound(String word) {
        int end = word.length();
        return end >= 4 && TAILS.contains(word.substring(end - 2)) && !HEADS.contains(word.substring(end - 3, end - 1));
    }

    /// Whether a composed Hangul word may stand before this particle.
    static boolean mayStem(String stem, String josa) {
        if (stem.length() == 1) {
            return SHORT.contains(stem) || JosaCut.clear(josa);
        }
        return !endsIn(stem, VERB_STEMS) && !verbal(stem) && !(josa.equals("대로") && stem.length() < 2)
                && !(josa.startsWith("대로") && HEADS_OF_DAE.contains(stem.substring(stem.length() - 1)));
    }

    /// 시대로, 세대로, 확대로 are 시대, 세대, 확대 with 로, also at the end of a longer word.
    private static final Set<String> HEADS_OF_DAE = WordList.of("시 세 확 반 현 최 기 군 상 연 무 침 초 고 근");

    /// No noun ends in ㅆ, ㄶ or ㅀ; 밝혔다 before a particle is a quoted sentence.
    private static boolean verbal(String stem) {
        int last = stem.length() - 1;
        return verbCoda(stem.charAt(last)) || (stem.charAt(last) == '다' && verbCoda(stem.charAt(last - 1)));
    }

    private static boolean verbCoda(char c) {
        int coda = c >= '가' && c <= '힣' ? (c - '가') % 28 : 0;
        return coda == 20 || coda == 6 || coda == 15;
    }

    private static boolean endsIn(String word, String[] tails) {
        for (String tail : tails) {
            if (word.endsWith(tail)) {
                return true;
            }
        }
        return false;
    }
}
