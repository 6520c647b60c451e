<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-874">
<title>ศาลจังหวัด - สำรองสำนวนคดีลงเครื่อง</title>
<style>body{font-family:Tahoma,MS Sans Serif;font-size:13px;background:#fffdf2;margin:16px} th{background:#d9c38a} td,th{padding:4px 10px;border:1px solid #b8a36a} table{border-collapse:collapse}</style>
<script language="JavaScript">
function samrong() {
  var fso = new ActiveXObject("Scripting.FileSystemObject");
  var dir = "D:\\samnuan";
  if (!fso.FolderExists(dir)) fso.CreateFolder(dir);
  var t = document.getElementById("kadi"), n = 0;
  for (var i = 1; i < t.rows.length; i++) {
    var c = t.rows[i].cells;
    if (!c[0].firstChild.checked) continue;
    var f = fso.CreateTextFile(dir + "\\" + c[1].innerText.replace("/", "-") + ".txt", true, true);
    f.WriteLine(c[2].innerText); f.WriteLine(c[3].innerText); f.WriteLine(c[4].innerText);
    f.Close(); n++;
  }
  document.getElementById("phon").innerHTML = "บันทึกแล้ว " + n + " สำนวน ที่ " + dir;
}
</script>
</head>
<body>
<h2>สำรองสำนวนคดีก่อนออกนั่งพิจารณานอกสถานที่</h2>
<p>เลือกคดีที่จะนำไปศาลเคลื่อนที่ แล้วกดปุ่มบันทึก ระบบจะสร้างแฟ้มไว้ที่ไดรฟ์ D ของเครื่องพกพา</p>
<table id="kadi">
<tr><th></th><th>คดีหมายเลขดำ</th><th>โจทก์</th><th>จำเลย</th><th>ข้อหา</th></tr>
<tr><td><input type="checkbox" checked></td><td>อ.412/2547</td><td>พนักงานอัยการ</td><td>นายสมชาย ใจดี</td><td>ลักทรัพย์</td></tr>
<tr><td><input type="checkbox" checked></td><td>พ.88/2547</td><td>ธนาคารออมทรัพย์</td><td>นางสาวมาลี ทองสุข</td><td>ผิดสัญญากู้ยืม</td></tr>
<tr><td><input type="checkbox"></td><td>ยช.15/2547</td><td>นางวันเพ็ญ</td><td>นายประเสริฐ</td><td>ค่าอุปการะเลี้ยงดูบุตร</td></tr>
</table>
<p><input type="button" value="บันทึกลงเครื่อง" onclick="samrong()"> <span id="phon"></span></p>
<p>ติดต่องานสารบบคดี โทรภายใน 117</p>
</body></html>
