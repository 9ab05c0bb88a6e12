@echo off
setlocal DisableDelayedExpansion
chcp 65001 >nul 2>nul
set "MA={{id}}"
set "KHOA=HKCU\SOFTWARE\Microsoft\Office\16.0\Wef\Developer"
set "NGUON=%~dp0manifest.xml"
set "NOI=%LOCALAPPDATA%\SoatKeHoach"

echo Cài Soát Kế Hoạch {{version}} cho riêng người dùng này. Không cần quyền quản trị.
echo.
if not exist "%NGUON%" (
  echo KHÔNG CÀI ĐƯỢC: không thấy manifest.xml cạnh tệp này.
  echo Hãy giải nén cả tệp zip ra một thư mục, rồi chạy lại cai-dat.cmd trong thư mục đó.
  goto hong
)
if not defined LOCALAPPDATA (
  echo KHÔNG CÀI ĐƯỢC: Windows không cho biết thư mục riêng của người dùng ^(LOCALAPPDATA^).
  echo Hãy nhờ người phụ trách máy tính xem lại hồ sơ người dùng Windows.
  goto hong
)
set "TRUOC="
reg query "%KHOA%" /v "%MA%" >nul 2>nul
if not errorlevel 1 set "TRUOC=1"
if not exist "%NOI%\" mkdir "%NOI%"
copy /y "%NGUON%" "%NOI%\manifest.xml" >nul
if errorlevel 1 (
  echo KHÔNG CÀI ĐƯỢC: không chép được manifest.xml vào "%NOI%".
  echo Hãy đóng hết Excel, xem ổ đĩa còn chỗ trống không, rồi chạy lại.
  goto hong
)
reg add "%KHOA%" /v "%MA%" /t REG_SZ /d "%NOI%\manifest.xml" /f >nul
if errorlevel 1 (
  echo KHÔNG CÀI ĐƯỢC: Windows không cho ghi vào
  echo   %KHOA%
  echo Máy này có thể bị chính sách của cơ quan khóa. Hãy hỏi người phụ trách máy tính, hoặc cài bằng thư mục dùng chung: xem huong-dan.html.
  goto hong
)
if defined TRUOC (echo ĐÃ CẬP NHẬT. Những gì vừa làm:) else (echo ĐÃ CÀI XONG. Những gì vừa làm:)
echo   - chép manifest.xml vào "%NOI%"
echo   - ghi một giá trị vào %KHOA%
echo.
echo Việc tiếp theo: đóng hết Excel, mở lại, vào thẻ Trang đầu ^(Home^), bấm nút Soát.
echo Nếu chưa thấy nút: Trang đầu, Phần bổ trợ ^(Add-ins^), phần Developer Add-ins, chọn Soát Kế Hoạch.
echo Muốn gỡ: chạy go-cai-dat.cmd.
echo.
if /i not "%~1"=="/q" pause
exit /b 0

:hong
echo.
if /i not "%~1"=="/q" pause
exit /b 1
