package app.mitjul.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void linux_follows_the_xdg_folders() {
        Places places = Places.of(Map.of("HOME", "/home/kim", "XDG_DATA_HOME", "/big/data"), system("Linux"));
        assertThat(places.config()).isEqualTo(Path.of("/home/kim/.config/mitjul"));
        assertThat(places.data()).isEqualTo(Path.of("/big/data/mitjul"));
        assertThat(places.state()).isEqualTo(Path.of("/home/kim/.local/state/mitjul"));
        assertThat(places.defaultLibrary()).isEqualTo(Path.of("/big/data/mitjul/library.mitjul"));
        assertThat(places.settingsFile()).isEqualTo(Path.of("/home/kim/.config/mitjul/settings.json"));
    }

    @Test
    void home_goes_before_the_account_entry_and_falls_back_to_it() {
        assertThat(Places.of(Map.of("HOME", "/tmp/h"), system("Linux")).config())
                .isEqualTo(Path.of("/tmp/h/.config/mitjul"));
        assertThat(Places.of(Map.of(), system("Linux")).config()).isEqualTo(Path.of("/home/account/.config/mitjul"));
    }

    @Test
    void a_relative_xdg_folder_is_passed_over() {
        assertThat(Places.of(Map.of("HOME", "/home/kim", "XDG_CONFIG_HOME", "conf"), system("Linux")).config())
                .isEqualTo(Path.of("/home/kim/.config/mitjul"));
    }

    @Test
    void a_mac_keeps_things_in_application_support() {
        Places places = Places.of(Map.of("HOME", "/Users/kim"), system("Mac OS X"));
        assertThat(places.data()).isEqualTo(Path.of("/Users/kim/Library/Application Support/Mitjul"));
        assertThat(places.state()).isEqualTo(Path.of("/Users/kim/Library/Application Support/Mitjul/State"));
    }

    @Test
    void windows_keeps_settings_roaming_and_libraries_local() {
        Places places = Places.of(Map.of("APPDATA", "/c/Roaming", "LOCALAPPDATA", "/c/Local"), system("Windows 11"));
        assertThat(places.config()).isEqualTo(Path.of("/c/Roaming/Mitjul"));
        assertThat(places.data()).isEqualTo(Path.of("/c/Local/Mitjul"));
    }

    private static Properties system(String os) {
        Properties properties = new Properties();
        properties.setProperty("os.name", os);
        properties.setProperty("user.home", "/home/account");
        return properties;
    }
}
