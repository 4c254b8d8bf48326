package app.mitjul.search;

/// How words are compared with a text. Hits of different modes are never mixed: every answer is of one mode and says
/// which.
public enum Mode {
    /// Anywhere, also inside a word: 안보 is in 국가안보를. A space the text has and the query has not counts as none where
    /// a word begins there (풍력발전소 finds 풍력 발전소).
    CONTAINS,
    /// At the start of an eojeol or word: 무역 is not in 업무역량.
    START,
    /// The whole word, alone or with a particle, spaces and marks as they are typed.
    EXACT,
    /// First consonants: ㅈㅇㅇㅅㅇ is 중앙아시아. Taken by itself when a query has nothing else.
    INITIALS,
    /// The last syllable is still being typed: 앗 is on the way to 아시아. Taken by itself when nothing holds the words as
    /// they stand.
    TYPING,
    /// Hanja by its Korean reading: 곽가곤 is 郭嘉昆. Offered when there is no hit.
    HANJA,
    /// Korean typed with Latin keys: dksqh is 안보. Offered when there is no hit.
    KEYS,
    /// One letter differs: 궈쟈쿤 is nearly 궈자쿤. Offered when there is no hit.
    SIMILAR,
    /// Another name of the same: SCO is 상하이협력기구. Offered when there is no hit.
    ALIAS;

    /// Whether it is only ever offered, never taken by itself.
    public boolean isOffered() {
        return ordinal() >= HANJA.ordinal();
    }
}
