@echo off
rem Starts Openoars. JAVA_HOME names the Java to use, OPENOARS_JAVA_OPTS more options for it.
rem Nobody has tried it on Windows yet, so it is plain: no archive of classes as in bin/openoars.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.25 -XX:ReservedCodeCacheSize=128m -XX:+UseSerialGC -Dsun.reflect.inflationThreshold=20000 %OPENOARS_JAVA_OPTS% -jar "%~dp0..\lib\openoars.jar" %*
set "code=%errorlevel%"
if "%code%"=="9009" (
  echo Openoars needs Java 17 or newer, and there is no java on the PATH. 1>&2
  echo Install it from https://adoptium.net/, then try again. 1>&2
)
exit /b %code%
