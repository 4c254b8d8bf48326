package app.mitjul.ui.keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The Latin keys under the letters of the Korean two-set keyboard (두벌식, KS X 5002). In Hangul input mode the key code
/// stays Latin on every system; a few Linux keyboard layouts send the letter alone.
final class Jamo {

    private static final String LETTERS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
    private static final String KEYS = "QWERTYUIOPASDFGHJKLZXCVBNM";
    private static final String SHIFTED = "ㅃㅉㄸㄲㅆㅒㅖ";
    private static final String SHIFTED_KEYS = "QWERTOP";

    private Jamo() {
    }

    /// The key that was pressed.
    static KeyCode code(KeyEvent e) {
        if (e.getCode() != KeyCode.UNDEFINED) {
            return e.getCode();
        }
        String letter = e.getText().isEmpty() ? e.getCharacter() : e.getText();
        return letter.length() == 1 ? key(letter.charAt(0)) : KeyCode.UNDEFINED;
    }

    private static KeyCode key(char letter) {
        int plain = LETTERS.indexOf(letter);
        int shifted = SHIFTED.indexOf(letter);
        if (plain < 0 && shifted < 0) {
            return KeyCode.UNDEFINED;
        }
        return KeyCode.valueOf(String.valueOf(plain >= 0 ? KEYS.charAt(plain) : SHIFTED_KEYS.charAt(shifted)));
    }
}
