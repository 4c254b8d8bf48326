package app.mitjul.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the names of newspapers, agencies and broadcasters from the labels that stand in their place (`[단독]`,
/// `[경제뉴스]`): by what such names end with, by words that make a label of it, and by a list of bare names.
final class OutletNames {

    private static final int LONGEST = 30;
    private static final int MOST_WORDS = 4;

    /// Endings that only names have, also behind a space: 뉴욕 타임스.
    private static final Pattern NAME = Pattern.compile("(?<stem>.+?)\\s?(?:일보|신문|타임스|타임즈|데일리|헤럴드|통신사?|포스트|저널|프레스|닷컴"
            + "|트리뷴|매거진|시보|신보|옵[저서]버|위클리|이코노미스트|이코노믹)(?:24|온라인|TV|i)?", Pattern.CASE_INSENSITIVE);

    /// Endings that are everyday words too: only behind a stem of its own, without a space.
    private static final Pattern WORD = Pattern.compile(
            "(?<stem>\\S{2,}?)(?:뉴스|경제|시사|코리아|미디어|방송|투데이|리포트|이코노미|비즈|TV|티브이)(?:24|21|1|온라인|통신|TV|NK|i)?",
            Pattern.CASE_INSENSITIVE);

    /// Stems that make a label of it.
    private static final Set<String> TOPICS = WordList.of("""
            유럽 중동 아세안 동남아 남미 아프리카 유로존 남북 농촌 우리 국민 국가 중앙아시아 중앙아 동아시아 동북아 아태 신흥국 선진국
            오늘 오늘의 주말 사진 이번주 이주의 금주의 주요 가짜 경제 정치 사회 문화 연예 스포츠 해외 국내
            국제 지역 생활 세계 글로벌 날씨 톱 핫 빅 굿 단신 간추린 아침 저녁 조간 석간 이동 정보 무선 위성
            데이터 소셜 공영 민영 재난 특집 생 현장 기획 투자 시장 마켓 한줄 이슈 속보 단독 포토 동영상 영상
            카드 그래픽 인터넷 종이 일간 주간 월간 지방 학교 학급 대학 개인 1인 유료 종합 케이블 독자 현지
            특파원 증권 증권사 리서치 스페셜 스마트 블로그 인스타 디지털 뉴 레거시 미스 팀 원팀 올 다이나믹
            북한 실물 거시 가정 가계 공유 창조 민생 서민 순환 수소 플랫폼 긱 구독 이시각 이시각주요 유튜브
            라디오 TV 막장 합동 신년 시사""");

    /// Topics that are regions too: before an ending that only names have they make a name of it, 동북아저널.
    private static final Set<String> REGIONS = WordList.of("""
            유럽 중동 아세안 동남아 남미 아프리카 중앙아시아 중앙아 동아시아 동북아 아태 세계 글로벌 국제 해외""");

    /// What a bracket at the beginning of a text holds when it names no outlet.
    private static final Set<String> LABELS = WordList.of("""
            단독 속보 사설 종합 종합2보 1보 2보 3보 포토 인터뷰 기고 칼럼 표 사진 그래픽 영상 동영상 자료 출처
            제공 글 그림 일러스트 캡처 번역 이미지 사진제공 르포 기획 특집 특파원 해설 분석 전문 부고 인사
            동정 알림 공고 광고 정정 정정보도 바로잡습니다 오피니언 논평 시론 시평 만평 여론 여론조사 팩트체크
            현장 현장에서 이슈 이슈분석 포커스 초점 심층 전망 브리핑 뉴스 뉴스룸 뉴스분석 경제 정치 사회 국제
            세계 문화 스포츠 연예 생활 방송 미디어 코리아 투데이 시사 신문 통신 날씨 오늘의날씨 증시 환율 주말
            주간 화제 독자투고 서평 책 영화 공연 전시 여행 건강 과학 기술 부동산 금융 산업 북한 중국 미국 일본
            러시아 한국 취재 수첩 기자수첩 취재수첩 데스크 편집자 알고보니 단신 게시판 스케치 라이브 live
            breaking exclusive update photo video opinion editorial analysis interview""");

    /// Names that end like nothing in particular, or like a label.
    private static final Set<String> KNOWN = WordList.of("""
            한겨레 한겨레21 경향 조선 동아 중앙 뉴스1 뉴시스 뉴스핌 뉴스토마토 뉴스타파 뉴스프리존 뉴스웨이
            연합 연합뉴스 연합뉴스tv 연합인포맥스 국제뉴스 경제신문 서울경제 한국경제 한국경제tv 부산방송
            대전방송 광주방송 제주방송 세계일보 문화뉴스 문화방송 서울방송 한국방송 기독교방송 교통방송
            교육방송 데일리안 데일리nk 데일리한국 미디어오늘 미디어펜 미디어스 시사in 시사인 시사위크 시사저널
            시사오늘 프레시안 조선비즈 더팩트 디스패치 지디넷코리아 블로터 위키트리 인사이트 주간경향 주간조선
            주간동아 월간조선 신동아 채널a tv조선 mbn 스포츠서울 스포츠조선 스포츠동아 스포츠경향 일간스포츠
            osen 텐아시아 더벨 딜사이트 비즈워치 비즈니스워치 kbs mbc sbs ebs ytn jtbc tbs cbs obs ktv cctv
            cgtn cmg cnn cnbc bbc nhk abc nbc npr pbs rfa voa ap afp dpa upi epa efe ansa tass scmp nyt wsj
            로이터 블룸버그 신화 신화사 신화망 인민망 중국망 환구망 중신망 타스 이타르타스 스푸트니크 교도
            지지 아사히 요미우리 마이니치 닛케이 니혼게이자이 산케이 가디언 르몽드 슈피겔 알자지라 포브스
            이코노미스트 뉴스위크 인터팩스 폴리티코 악시오스 reuters bloomberg xinhua kyodo yonhap newsis
            newspim news1 interfax sputnik aljazeera guardian theguardian politico axios economist
            theeconomist forbes newsweek lemonde derspiegel dailymail dailyexpress indianexpress nikkei
            hankyoreh thehankyoreh rt dw caixin""");

    private static final Pattern HAN = Pattern.compile(".*(?:日報|日报|新聞|新闻|時報|时报|晚报|晚報|通信社|通讯社|通訊社|新华社|新華社|周刊)(?:网|網)?");

    private OutletNames() {
    }

    /// Whether `name`, in composed form, is the name of an outlet.
    static boolean isOutlet(String name) {
        String bare = bare(name);
        if (name.isEmpty() || name.length() > LONGEST || name.split("\\s+").length > MOST_WORDS) {
            return false;
        }
        if (KNOWN.contains(bare)) {
            return true;
        }
        if (LABELS.contains(bare)) {
            return false;
        }
        return LatinOutlets.isOutlet(name) || HAN.matcher(name).matches() || korean(name);
    }

    private static boolean korean(String name) {
        Matcher named = NAME.matcher(name);
        if (named.matches() && (stands(named.group("stem")) || regional(name, named.group("stem")))) {
            boolean column = name.endsWith("통신") || name.endsWith(" 신문") || name.endsWith(" 매거진");
            return !(column && Places.isPlace(named.group("stem")));
        }
        Matcher word = WORD.matcher(name);
        return word.matches() && stands(word.group("stem")) && !Places.isPlace(word.group("stem"));
    }

    private static boolean regional(String name, String stem) {
        return REGIONS.contains(stem) && name.indexOf(' ') < 0 && !name.matches(".*(?:신문|통신사?|매거진|닷컴)");
    }

    private static boolean stands(String stem) {
        String last = stem.substring(stem.lastIndexOf(' ') + 1);
        boolean word = Character.isLetterOrDigit(stem.codePointAt(0)) || stem.matches("[○◯]{2,3}");
        return word && !stem.endsWith("의") && !TOPICS.contains(stem) && !TOPICS.contains(last);
    }

    /// Whether `name` may be an outlet nobody listed, where the words around it show that one stands there.
    static boolean mayBeOutlet(String name) {
        return isOutlet(name) || (!isLabel(name) && !Places.isPlace(name)
                && name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.&+·-]{1,14}(?: [\\p{L}\\p{N}.&+-]{1,14}){0,2}")
                && !name.matches(".*(?:에서|에게|까지|부터|으로|[은는을를의])"));
    }

    static boolean isLabel(String name) {
        return LABELS.contains(bare(name));
    }

    private static String bare(String name) {
        return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
