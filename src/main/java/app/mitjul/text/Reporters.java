package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One or more reporters with their roles: `이름 기자`, `이름 이름 기자`, `이름 기자·이름 베이징 특파원`. Ranges are those of the text it
/// was found in.
///
/// @param names
///            from the first name to the last
/// @param role
///            the last one; English bylines name none
/// @param place
///            where a correspondent is
/// @param end
///            after the last role
record Reporters(TextRange names, Optional<TextRange> role, Optional<TextRange> place, int end) {

    static final String ROLE = "(?:(?:선임|수석|인턴|수습|객원|대|사진|영상|온라인|편집|시민|명예|특별|디지털|탐사|[가-힣]{0,6}(?:전문|담당)) ?)?기자"
            + "|(?:순회 ?|상주 ?|임시 ?)?특파원|통신원|(?:수석 ?|객원 ?)?논설(?:위원실장|위원|실장|주간|고문)|편집위원|기획위원|편집국장|편집장|해설위원(?:장)?|칼럼니스트"
            + "|(?:선임 ?)?에디터|앵커|아나운서|리포터|PD|피디|주필|특별취재팀|취재팀|저널리스트";

    private static final Pattern SEGMENT = Pattern.compile("(?:(?<before>" + Places.ANY
            + ")[ =])?(?<names>[가-힣]{2,4}(?:(?:[·,ㆍ、/] ?| )[가-힣]{2,4}){0,4}?|[A-Z][a-z’'-]+(?: [A-Z][a-z’'.-]*){1,2}) ?(?:(?<at>"
            + Places.ANY + ") ?)?(?<role>" + ROLE + ")(?![\\p{L}\\p{N}&&[^ㅣ]])");

    /// Something of every role. Looking for it costs a small part of trying all that could stand before one.
    private static final List<String> ROLE_WORDS = List.of("기자", "특파원", "통신원", "논설", "편집", "기획위원", "해설위원", "칼럼니스트",
            "에디터", "앵커", "아나운서", "리포터", "PD", "피디", "주필", "취재팀", "저널리스트");

    private static final Pattern SEPARATORS = Pattern.compile("[ ·,ㆍ、/]+");

    private static final Pattern BETWEEN = Pattern.compile("[ ]?[,·ㆍ、/&][ ]?|[ ]");

    /// Of several words before a role each must look like this, or the first names the outlet.
    private static final String KOREAN_NAME = "(?:남궁|황보|제갈|사공|선우|독고)[가-힣]{1,2}|[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방"
            + "공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용][가-힣]{1,2}";

    /// Words before a role that are nobody's name.
    private static final Set<String> NOBODY = WordList.of("""
            현지 현장 취재 사진 본지 본보 동료 신입 여성 남성 전직 현직 외신 내신 일부 해당 담당 수습 인턴
            선임 전문 객원 시민 한국 미국 중국 일본 러시아 외국 방송 신문 통신 뉴스 우리 저희 모든 여러 많은
            다른 어떤 이런 그런 출입 정치 경제 사회 문화 국제 스포츠 유명 원로 젊은 베테랑 프리랜서 그는 나는
            저는 이는 소속 출신 당시 어느 한겨레""");

    /// Whether `text` may name a reporter with a role at all.
    static boolean mayStandIn(String text) {
        return ROLE_WORDS.stream().anyMatch(text::contains);
    }

    /// The reporters that stand exactly at `at`.
    static Optional<Reporters> at(String text, int at) {
        Optional<Reporters> first = segment(text, at);
        while (first.isPresent()) {
            Optional<Reporters> more = more(text, first.get());
            if (more.isEmpty()) {
                break;
            }
            first = more;
        }
        return first;
    }

    /// The names in a reporter range without the roles between them, with commas.
    static String names(String range) {
        return range.replaceAll(" ?(?:" + ROLE + ")(?![\\p{L}\\p{N}])[ ,·ㆍ、/&]*", ", ");
    }

    private static Optional<Reporters> more(String text, Reporters so) {
        Matcher between = BETWEEN.matcher(text).region(so.end(), text.length());
        return between.lookingAt()
                ? segment(text, between.end()).map(next -> new Reporters(
                        new TextRange(so.names().start(), next.names().end()), next.role(), so.place().or(next::place),
                        next.end()))
                : Optional.empty();
    }

    private static Optional<Reporters> segment(String text, int at) {
        Matcher m = SEGMENT.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!m.lookingAt() || nobody(m.group("names"))) {
            return Optional.empty();
        }
        return Optional.of(new Reporters(range(m, "names").orElseThrow(), range(m, "role"),
                range(m, "before").or(() -> range(m, "at")), m.end()));
    }

    private static boolean nobody(String names) {
        boolean several = names.indexOf(' ') > 0;
        for (String name : SEPARATORS.split(names, -1)) {
            if (NOBODY.contains(name) || OutletNames.isOutlet(name) || HeadWords.isDepartment(name)
                    || name.matches(".*(?:[는를]|에서|에게|하는|했던)")
                    || (several && Marks.hangul(name.charAt(0)) && !name.matches(KOREAN_NAME))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TextRange> range(Matcher m, String group) {
        return m.start(group) < 0 ? Optional.empty() : Optional.of(new TextRange(m.start(group), m.end(group)));
    }
}
