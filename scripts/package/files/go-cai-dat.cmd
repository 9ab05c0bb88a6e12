@echo off
setlocal DisableDelayedExpansion
chcp 65001 >nul 2>nul
set "MA={{id}}"
set "KHOA=HKCU\SOFTWARE\Microsoft\Office\16.0\Wef\Developer"
set "NOI=%LOCALAPPDATA%\SoatKeHoach"
set "CO="

echo Gỡ Soát Kế Hoạch khỏi Excel của người dùng này.
echo.
reg query "%KHOA%" /v "%MA%" >nul 2>nul
if errorlevel 1 goto tep
set "CO=1"
reg delete "%KHOA%" /v "%MA%" /f >nul
if errorlevel 1 (
  echo KHÔNG GỠ ĐƯỢC: Windows không cho xóa giá trị ở
  echo   %KHOA%
  echo Hãy hỏi người phụ trách máy tính.
  goto hong
)
echo   - đã xóa giá trị ở %KHOA%

:tep
if not exist "%NOI%\manifest.xml" goto xong
set "CO=1"
del /f /q "%NOI%\manifest.xml"
if exist "%NOI%\manifest.xml" (
  echo KHÔNG GỠ HẾT ĐƯỢC: còn "%NOI%\manifest.xml".
  echo Hãy đóng hết Excel rồi chạy lại.
  goto hong
)
rmdir "%NOI%" 2>nul
echo   - đã xóa manifest.xml trong "%NOI%"

:xong
if defined CO (
  echo ĐÃ GỠ XONG. Đóng hết Excel rồi mở lại thì nút Soát không còn.
) else (
  echo Soát Kế Hoạch không được cài bằng cách này cho người dùng này: không có gì để gỡ.
)
echo Sổ làm việc của anh/chị không bị đụng đến: màu và cột theo dõi đã có vẫn còn trong đó.
echo.
if /i not "%~1"=="/q" pause
exit /b 0

:hong
echo.
if /i not "%~1"=="/q" pause
exit /b 1
