package app.mitjul.exchange.in.table;

import app.mitjul.exchange.ArticleField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the names of columns mean, in Korean and English. Of several names for one thing the earlier one is meant: a
/// summary is the text only where no text is.
final class ColumnNames {

    private static final Map<ArticleField, List<String>> KNOWN = new EnumMap<>(Map.of(ArticleField.TITLE,
            names("제목 기사제목 뉴스제목 헤드라인 표제 title headline articletitle newstitle subject"),
            ArticleField.BODY,
            names("""
                    본문 기사본문 뉴스본문 본문내용 기사내용 내용 전문 기사 텍스트 원문 body articlebody maintext fulltext text content
                    contents articletext article story 요약 summary description abstract lead snippet"""),
            ArticleField.DATE,
            names("""
                    일자 날짜 일시 보도일자 보도일 기사일자 게재일자 게재일 발행일자 발행일 작성일자 작성일시 작성일 게시일 등록일시 등록일 입력일시
                    입력일 date published datepublished publishedat publisheddate publishdate publicationdate pubdate pubdatetime
                    datetime timestamp posted createdat created"""),
            ArticleField.OUTLET, names("""
                    언론사 언론사명 매체명 매체 신문사 방송사 신문 언론 발행처 제공처 출처 outlet newspaper publisher publication media
                    press sitename sourcename source site"""),
            ArticleField.REPORTER, names("""
                    기고자 기자 기자명 작성자 저자 글쓴이 필자 reporter author authors byline writer creator authorname authorsname"""),
            ArticleField.URL, names("""
                    url 기사url 원문url 링크 기사링크 원문링크 원문주소 주소 originallink articleurl newslink permalink link href"""),
            ArticleField.PARTNER, names("제휴사 제휴 partner"), ArticleField.CITED, names("인용출처 cited"),
            ArticleField.LANGUAGE, names("언어 language lang locale inlanguage")));

    /// The columns that only the archive of the Korea Press Foundation has together.
    private static final Set<String> BIGKINDS = Set.of("뉴스식별자", "일자", "언론사", "제목");

    /// What a row is called in the archive it comes from.
    private static final List<String> IDENTIFIERS = names("뉴스식별자 기사식별자 기사id newsid articleid");

    private ColumnNames() {
    }

    private static List<String> names(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    /// What is compared: NFC, lower case, without spaces and punctuation.
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]",
                "");
    }

    static boolean isBigKinds(List<String> columns) {
        return columns.stream().map(ColumnNames::plain).toList().containsAll(BIGKINDS);
    }

    /// The column that says what the rows are called where they come from.
    static Optional<String> identifier(List<String> columns) {
        return columns.stream().filter(column -> IDENTIFIERS.contains(plain(column))).findFirst();
    }

    /// Whether a name says anything at all.
    static Optional<ArticleField> field(String name) {
        return KNOWN.entrySet().stream().filter(e -> rank(e.getValue(), name) >= 0).map(Map.Entry::getKey)
                .findFirst();
    }

    /// Each field from at most one column.
    static Map<String, ArticleField> mapping(List<String> columns) {
        Map<ArticleField, String> chosen = new EnumMap<>(ArticleField.class);
        for (Map.Entry<ArticleField, List<String>> known : KNOWN.entrySet()) {
            int best = Integer.MAX_VALUE;
            for (String column : columns) {
                int rank = rank(known.getValue(), column);
                if (rank >= 0 && rank < best) {
                    best = rank;
                    chosen.put(known.getKey(), column);
                }
            }
        }
        Map<String, ArticleField> mapping = new LinkedHashMap<>();
        for (String column : columns) {
            chosen.forEach((field, name) -> {
                if (name.equals(column)) {
                    mapping.put(column, field);
                }
            });
        }
        return mapping;
    }

    /// Of a name in the list; a path of a record (`_source.title`) may be meant by its end.
    private static int rank(List<String> names, String column) {
        int whole = names.indexOf(plain(column));
        if (whole >= 0) {
            return 2 * whole;
        }
        for (int dot = column.indexOf('.'); dot >= 0; dot = column.indexOf('.', dot + 1)) {
            int end = names.indexOf(plain(column.substring(dot + 1)));
            if (end >= 0) {
                return 2 * end + 1;
            }
        }
        return -1;
    }

    /// The names made different from one another; a column without one is called as in a spreadsheet.
    static List<String> distinct(List<String> names) {
        List<String> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = Normalizer.normalize(names.get(i), Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
            String base = name.isEmpty() ? letters(i) : name;
            String made = base;
            for (int n = 2; !known.add(made); n++) {
                made = base + " (" + n + ")";
            }
            all.add(made);
        }
        return all;
    }

    /// A, B … Z, AA.
    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
