package app.mitjul.exchange;

/// How the dates of a file are written. The separators may be `-`, `.`, `/` or spaces.
public enum DateForm {
    /// 2025-06-17, 2025. 6. 17., 2025-06, 2025, 2025-06-17T09:30:00+09:00.
    YEAR_MONTH_DAY,
    /// 20250617, 20250617093000, 202506.
    COMPACT,
    /// 2025년 6월 17일, 6월 17일, 17일.
    KOREAN,
    /// 6/17/2025.
    MONTH_DAY_YEAR,
    /// 17/6/2025.
    DAY_MONTH_YEAR,
    /// 25.06.17.
    SHORT_YEAR_MONTH_DAY,
    /// June 17, 2025; 17 Jun 2025; Tue, 17 Jun 2025 09:30:00 +0900.
    ENGLISH,
    /// Seconds or milliseconds since 1970, counted in Korea's time.
    EPOCH
}
