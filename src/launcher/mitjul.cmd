@echo off
rem Starts Mitjul on Windows: without an argument its window, with a verb the command line. Says what the file mitjul
rem beside it says for the other systems. Written with care, but not yet run on Windows.
rem
rem   JAVA_HOME             looked at first for a Java 25 or newer; an older one is passed over
rem   MITJUL_JAVA_OPTIONS   more options for the JVM, separated by spaces
rem   MITJUL_LANG           language of the interface (ko, en) instead of the system's
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
for %%I in ("%~dp0..") do set "APP=%%~fI"
if not exist "%APP%\lib\" (
    >&2 echo mitjul: There is no folder lib beside "%~dp0", so this copy is not whole; "mvn package" makes a whole one in target\app.
    exit /b 2
)

set "FOUND="
if defined JAVA_HOME call :fits "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined FOUND call :fits "%%~dpJ.."
for %%R in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\BellSoft"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks"
) do if not defined FOUND for /d %%D in ("%%~R\*") do if not defined FOUND call :fits "%%~D"

if not defined FOUND (
    >&2 echo mitjul: Java %NEEDED% or newer is needed and was found neither in JAVA_HOME nor on the PATH nor where JVMs usually are; get one from https://adoptium.net and install it, or name its folder in JAVA_HOME.
    exit /b 2
)

set "OPTIONS=-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms48m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=35 --enable-native-access=ALL-UNNAMED"
set "OPTIONS=%OPTIONS% -Djava.locale.providers=SPI,CLDR -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
if "%~1"=="" (
    rem javaw: no console window behind the program's own.
    start "" "%FOUND%\bin\javaw.exe" %OPTIONS% "-Dmitjul.assets=%APP%\assets" %MITJUL_JAVA_OPTIONS% -cp "%APP%\lib\*" app.mitjul.app.Main
    exit /b 0
)
"%FOUND%\bin\java.exe" %OPTIONS% "-Dmitjul.assets=%APP%\assets" %MITJUL_JAVA_OPTIONS% -cp "%APP%\lib\*" app.mitjul.app.Main %*
exit /b %ERRORLEVEL%

rem Sets FOUND to folder %1 when the file "release" in it names a Java that is new enough.
:fits
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
if not defined VERSION exit /b 0
rem A version without a dot keeps its closing quote; one with a dot, its opening one.
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ %NEEDED% set "FOUND=%~f1"
exit /b 0
