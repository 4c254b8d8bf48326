package app.mitjul.text;

import java.util.Set;

/// Words that decide where a gloss begins and whether a bracket is one.
final class GlossWords {

    /// What an organisation or a meeting is, without saying which: the name begins before it.
    private static final Set<String> GENERIC = WordList.of("""
            기구 연합 협회 위원회 은행 기금 회의 조약 협정 포럼 연구소 연구원 센터 국가연합 이사회 총회 재단 동맹 공동체 협의체 이니셔티브 회랑
            계획 전략 프로그램 프로젝트 정상회의 협의회 그룹 구상 대회 박람회 법 의정서 협약 선언 지대 구역
            """);

    /// What a person is: 시진핑 주석(习近平) names 시진핑.
    private static final Set<String> TITLES = WordList.of("""
            주석 총리 대통령 장관 부장 외교부장 외교장관 대변인 총장 사무총장 위원장 위원 의원 교수 회장 사장 대표 대사 국장 차관 총서기 서기 장군
            기자 특파원 박사 연구원 참사 비서 국왕 왕세자 총재 이사장 원장 소장 시장 지사 국방장관 부총리 씨
            """);

    private static final Set<String> REMARKS = WordList.of("""
            현지시간 현지시각 한국시간 종합 사진 속보 왼쪽 오른쪽 가운데 가명 당시 전직 현직 자료사진 이하 단독 종합보 여 남 전 현 옛 구 위 아래
            무소속 더불어민주당 국민의힘
            """);

    private static final Set<String> UNITS = WordList.of("""
            km kg cm mm kW MW GW TW Wh kWh MWh GWh ha GB MB TB Hz am pm AM PM ml mg vs km2 m2 m3 KST GMT UTC USD KRW
            """);

    private static final String VERBAL = "한된는던할해며고서다및등될";

    private GlossWords() {
    }

    static boolean generic(String word) {
        return GENERIC.contains(word);
    }

    static boolean title(String word) {
        return TITLES.contains(word);
    }

    /// Whether a bracket holds a remark rather than a name: 현지시간, 53세, 17일, 전 총리.
    static boolean remark(String words) {
        String first = words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' '));
        return REMARKS.contains(first) || REMARKS.contains(words)
                || words.matches("[약제]?\\s*\\d[\\d.,~\\-]*\\s*\\p{L}{0,3}")
                || words.matches("\\d+[년월일시].*");
    }

    static boolean latinName(String latin) {
        long letters = latin.chars().filter(Character::isLetterOrDigit).count();
        return letters >= 2 && !UNITS.contains(latin) && Character.isLetter(latin.charAt(0))
                && (latin.chars().anyMatch(Character::isUpperCase) || letters >= 3);
    }

    /// Whether a Korean word is a noun alone, as far as its end tells.
    static boolean bare(String word) {
        return VERBAL.indexOf(word.charAt(word.length() - 1)) < 0 && Josa.stem(word).isEmpty();
    }
}
