# Packs Mitjul for Windows as an .msi, into target\installer; what "mvn package -Pinstaller" made on Windows must be there.
# Needs a JDK 25 (JAVA_HOME) and the WiX toolset, which jpackage uses.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$app = "$root\target\app"
$out = "$root\target\installer"
$jdk = $env:JAVA_HOME
if (-not (Test-Path "$app\lib")) { throw 'installer: there is no target\app; run "mvn package -Pinstaller" first' }
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe")) { throw 'installer: name a JDK 25 in JAVA_HOME' }
$jar = Get-ChildItem "$app\lib\mitjul-*.jar" | Select-Object -First 1
$version = $jar.BaseName -replace '^mitjul-', ''
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
$work = New-Item -ItemType Directory "$out\work"
foreach ($folder in 'in', 'modules', 'natives', 'sqlite') { New-Item -ItemType Directory "$work\$folder" | Out-Null }
Add-Type -AssemblyName System.IO.Compression.FileSystem

# Takes the entries whose names match out of a jar, into a folder.
function Move-Entries($file, $pattern, $folder) {
    $zip = [IO.Compression.ZipFile]::Open($file, 'Update')
    foreach ($entry in @($zip.Entries | Where-Object FullName -Match $pattern)) {
        if ($entry.Name) { [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, "$folder\$($entry.Name)", $true) }
        $entry.Delete()
    }
    $zip.Dispose()
}

# JavaFX becomes part of the runtime; the one native library of SQLite a file that is loaded where it is.
foreach ($file in Get-ChildItem "$app\lib\*.jar") {
    if ($file.Name -match '^javafx-.*-win') {
        Copy-Item $file "$work\modules"
        Move-Entries "$work\modules\$($file.Name)" '\.dll$' "$work\natives"
    } elseif ($file.Name -notmatch '^javafx-') {
        Copy-Item $file "$work\in"
    }
}
$sqlite = (Get-ChildItem "$work\in\sqlite-jdbc-*.jar").FullName
$kept = [IO.Compression.ZipFile]::OpenRead($sqlite)
$native = $kept.Entries | Where-Object FullName -Match '^org/sqlite/native/Windows/x86_64/.+\.dll$' | Select-Object -First 1
[IO.Compression.ZipFileExtensions]::ExtractToFile($native, "$work\sqlite\$($native.Name)")
$kept.Dispose()
Move-Entries $sqlite '^org/sqlite/native/.+' "$work"

$modules = 'java.base,java.desktop,java.logging,java.sql,java.xml,jdk.unsupported,jdk.charsets,jdk.localedata'
$options = '-XX:+UseSerialGC', '-XX:+UseCompactObjectHeaders',
    '--enable-native-access=javafx.graphics,ALL-UNNAMED', '-Djava.locale.providers=SPI,CLDR',
    '-Dfile.encoding=UTF-8', '-Dmitjul.assets=$APPDIR\assets', '-Dorg.sqlite.lib.path=$APPDIR\native',
    "-Dorg.sqlite.lib.name=$($native.Name)" | ForEach-Object { '--java-options', $_ }
& "$jdk\bin\jpackage.exe" --type app-image --name Mitjul --dest "$out" --app-version $version --vendor Mitjul `
    --input "$work\in" --main-jar $jar.Name --main-class app.mitjul.app.Main `
    --module-path "$work\modules" --add-modules "$modules,javafx.controls" `
    --jlink-options '--strip-debug --no-header-files --no-man-pages --compress=zip-9 --include-locales=en,ko' @options
if ($LASTEXITCODE) { throw 'installer: jpackage made no image' }
Copy-Item "$work\natives\*" "$out\Mitjul\runtime\bin"
New-Item -ItemType Directory "$out\Mitjul\app\native" | Out-Null
Copy-Item "$work\sqlite\*" "$out\Mitjul\app\native"
Copy-Item -Recurse "$app\assets" "$out\Mitjul\app\assets"

# The start-up cache, trained by the self-test.
$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=$work\mitjul.aot"
& "$out\Mitjul\Mitjul.exe" --self-test
Remove-Item Env:JAVA_TOOL_OPTIONS
Copy-Item "$work\mitjul.aot" "$out\Mitjul\app"
Add-Content "$out\Mitjul\app\Mitjul.cfg" 'java-options=-XX:AOTCache=$APPDIR\mitjul.aot'

& "$jdk\bin\jpackage.exe" --type msi --name Mitjul --app-image "$out\Mitjul" --app-version $version --vendor Mitjul `
    --file-associations "$PSScriptRoot\mitjul.properties" --win-menu --win-shortcut-prompt --win-per-user-install --dest "$out"
if ($LASTEXITCODE) { throw 'installer: jpackage made no .msi' }
Copy-Item "$root\target\mitjul-*.cdx.json" $out
Remove-Item -Recurse -Force $work
Get-ChildItem "$out\*.msi", "$out\*.json" | Get-FileHash -Algorithm SHA256 |
    ForEach-Object { "$($_.Hash.ToLower())  $(Split-Path $_.Path -Leaf)" } | Set-Content "$out\SHA256SUMS"
