package app.mitjul.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names of outlets in Hangul and in Latin letters, compared: 더지엠뉴스 is thegmnews, 차이나데일리 is China Daily. Knows the words
/// such names are made of and the Korean names of letters; a name of other words is not recognised, never mistaken.
public final class OutletSpelling {

    private static final Map<String, List<String>> WORDS = words("""
            더 the|뉴스 news|데일리 daily|타임스 times|타임즈 times|타임 time|포스트 post|헤럴드 herald|저널 journal|투데이 today
            미디어 media|프레스 press|트리뷴 tribune|위클리 weekly|옵서버 observer|옵저버 observer|가디언 guardian
            텔레그래프 telegraph|이코노미스트 economist|이코노미 economy|이코노믹 economic|비즈니스 business|비즈 biz
            인사이더 insider|리포트 report|리뷰 review|매거진 magazine|위크 week|닷컴 com|온라인 online|네트워크 network
            와이어 wire|크로니클 chronicle|가제트 gazette|스탠더드 standard|인디펜던트 independent|인콰이어러 inquirer
            차이나 china|코리아 korea|재팬 japan|아시아 asia|아시안 asian|글로벌 global|월드 world|유라시아 eurasia|러시아 russia
            인디아 india|아메리카 america|유럽 europe|뉴욕 newyork|워싱턴 washington|월스트리트 wallstreet|파이낸셜 financial
            모스크바 moscow|홍콩 hongkong|사우스 south|모닝 morning|디플로맷 diplomat|폴리시 policy|포린 foreign|어페어스 affairs
            로이터 reuters|로이터통신 reuters|블룸버그 bloomberg|신화통신 xinhua,xinhuanews,xinhuanewsagency|신화사 xinhua
            신화망 xinhuanet|연합뉴스 yonhap,yonhapnews,yonhapnewsagency|뉴시스 newsis|교도통신 kyodo,kyodonews|교도 kyodo
            타스통신 tass|타스 tass|이타르타스 itartass|스푸트니크 sputnik|인터팩스 interfax|환구시보 globaltimes|환구망 huanqiu
            인민일보 peoplesdaily,peopledaily|인민망 peoplesdailyonline,people|조선 chosun|중앙 joongang|동아 donga
            경향 kyunghyang|한겨레 hankyoreh,hani|일보 ilbo,daily|신문 shinmun,sinmun|한국 hankook,korea|매일 maeil
            경제 economy,business|알자지라 aljazeera|르몽드 lemonde|슈피겔 spiegel,derspiegel|니혼게이자이 nikkei|닛케이 nikkei
            아사히 asahi|요미우리 yomiuri|마이니치 mainichi|산케이 sankei|에이피 ap|에이에프피 afp|유피아이 upi
            에이 a|비 b|씨 c|시 c|디 d|이 e|에프 f|지 g|에이치 h|아이 i|제이 j|케이 k|엘 l|엠 m|엔 n|오 o|피 p|큐 q|아르 r|알 r
            에스 s|티 t|유 u|브이 v|더블유 w|엑스 x|와이 y|제트 z""");

    private static final int LONGEST = 40;

    private OutletSpelling() {
    }

    private static Map<String, List<String>> words(String list) {
        Map<String, List<String>> words = new HashMap<>();
        for (String entry : list.split("[|\\n]")) {
            String[] both = entry.strip().split(" ");
            words.put(both[0], List.of(both[1].split(",")));
        }
        return words;
    }

    /// A name without case, spaces and punctuation, composed.
    public static String bare(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    public static boolean isHangul(String name) {
        return bare(name).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    public static boolean isLatin(String name) {
        String bare = bare(name);
        return !bare.isEmpty() && bare.chars().allMatch(c -> c < 128);
    }

    /// Whether one name is the other in the other alphabet.
    public static boolean isSame(String one, String two) {
        boolean first = isHangul(one);
        String korean = bare(first ? one : two);
        String latin = bare(first ? two : one);
        return isHangul(korean) && isLatin(latin) && latin.length() > 1 && korean.length() <= LONGEST
                && latin.length() <= LONGEST
                && (spells(korean, 0, latin, 0) || latin.startsWith("the") && spells(korean, 0, latin, 3));
    }

    private static boolean spells(String korean, int at, String latin, int in) {
        if (at == korean.length()) {
            return in == latin.length();
        }
        for (int end = korean.length(); end > at; end--) {
            for (String word : WORDS.getOrDefault(korean.substring(at, end), List.of())) {
                if (latin.startsWith(word, in) && spells(korean, end, latin, in + word.length())) {
                    return true;
                }
            }
        }
        boolean same = latin.length() > in && korean.charAt(at) == latin.charAt(in);
        return same && spells(korean, at + 1, latin, in + 1);
    }

    /// What a site is called: `thegmnews` of `www.thegmnews.co.kr`. Empty when the address has no such part.
    ///
    /// @param host
    ///            of an address
    public static String site(String host) {
        List<String> parts = List.of(host.toLowerCase(Locale.ROOT).split("\\."));
        int last = parts.size() - 1;
        boolean country = last >= 2 && parts.get(last).length() == 2 && parts.get(last - 1).length() <= 3;
        int at = last - (country ? 2 : 1);
        return at < 0 ? "" : bare(parts.get(at));
    }
}
