package app.mitjul.exchange.in;

import app.mitjul.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The columns a codebook can have, by every name programs and people give them.
enum CodebookColumn {
    NAME("name", "theme", "themename", "code", "codename", "tag", "tagname", "label", "firstname", "이름", "주제", "주제이름",
            "주제명", "코드", "코드명", "코드이름", "태그", "명칭"),
    PATH("path", "parent", "parents", "above", "category", "categories", "group", "경로", "상위", "상위주제", "상위코드", "분류",
            "범주"),
    SECOND_NAME("secondname", "second", "othername", "translation", "두번째이름", "둘째이름", "다른이름", "다른언어이름", "번역"),
    COLOR("color", "colour", "hex", "색", "색상", "색깔"),
    PATTERN("pattern", "underline", "underlinepattern", "line", "무늬", "밑줄", "밑줄무늬", "선"),
    KEY("key", "shortcut", "hotkey", "키", "단축키", "글쇠"),
    DESCRIPTION("description", "definition", "memo", "comment", "note", "설명", "정의", "메모", "비고"),
    EXAMPLES("examples", "example", "quote", "quotes", "예", "예시", "사례", "보기");

    private final Set<String> names;

    CodebookColumn(String... names) {
        this.names = Set.copyOf(List.of(names));
    }

    /// Which column a header means: in any case, with spaces, `_` and `-` or without.
    static Optional<CodebookColumn> of(String header) {
        String plain = Fold.of(header).folded().replaceAll("[\\s_\\-.()（）]+", "");
        for (CodebookColumn column : values()) {
            if (column.names.contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
