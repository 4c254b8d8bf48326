package app.mitjul.text;

import java.util.Set;
import java.util.regex.Pattern;

/// Places that datelines of Korean news name. A list of common ones; what a byline needs beyond it, its form shows.
final class Places {

    private static final Set<String> NAMES = WordList.of("""
            서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남
            고양 용인 의정부 춘천 원주 강릉 청주 천안 전주 군산 목포 여수 순천 포항 경주 구미 창원 진주 평택
            파주 안산 안양 부천 과천 판문점 개성 평양 신의주 한국 북한 중국 미국 일본 러시아 영국 독일 프랑스
            인도 베이징 북경 상하이 상해 광저우 선전 홍콩 타이베이 선양 단둥 옌지 칭다오 톈진 충칭 우한 시안
            청두 도쿄 동경 오사카 교토 후쿠오카 워싱턴 뉴욕 로스앤젤레스 샌프란시스코 시카고 보스턴 애틀랜타
            런던 파리 베를린 프랑크푸르트 브뤼셀 제네바 로마 마드리드 빈 바르샤바 모스크바 블라디보스토크
            키이우 이스탄불 앙카라 카이로 두바이 테헤란 예루살렘 텔아비브 바그다드 뉴델리 이슬라마바드 방콕
            하노이 호찌민 자카르타 마닐라 싱가포르 쿠알라룸푸르 시드니 캔버라 아스타나 알마티 타슈켄트
            비슈케크 두샨베 아시가바트 울란바토르 토론토 오타와 멕시코시티 상파울루 부에노스아이레스
            요하네스버그 나이로비""");

    /// One of the names, for patterns; longer ones first, so that none hides another.
    static final String ANY = NAMES.stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b).orElseThrow();

    private Places() {
    }

    static boolean isPlace(String word) {
        return NAMES.contains(word);
    }
}
