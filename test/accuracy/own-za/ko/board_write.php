<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="ko">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>자료실 글쓰기</title>
<script type="text/javascript">
function flashOk() {
  if (navigator.plugins && navigator.plugins["Shockwave Flash"]) return true;
  if (window.ActiveXObject) {
    try { new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); return true; } catch (e) {}
  }
  return false;
}
function setupUpload() {
  if (flashOk()) {
    document.getElementById("up_flash").innerHTML = '<embed src="swf/multiupload.swf" type="application/x-shockwave-flash" width="400" height="120" />';
    document.getElementById("up_basic").style.display = "none";
  }
}
function addFile() {
  var d = document.createElement("div");
  d.innerHTML = '<input type="file" name="upfile[]" size="40" />';
  document.getElementById("files").appendChild(d);
}
function check(f) {
  if (!f.subject.value) { alert("제목을 입력하세요"); return false; }
  return true;
}
window.onload = setupUpload;
</script>
</head>
<body>
<h2>자료실 글쓰기</h2>
<form action="write_update.php" method="post" enctype="multipart/form-data" onsubmit="return check(this)">
<p>분류 <select name="cate"><option>서식</option><option>교육자료</option><option>회의록</option></select></p>
<p>제목 <input type="text" name="subject" size="60" /></p>
<p><textarea name="content" rows="12" cols="80"></textarea></p>
<div id="up_flash"></div>
<div id="up_basic"><div id="files"><input type="file" name="upfile[]" size="40" /></div><a href="javascript:addFile()">파일 추가</a> (파일당 10MB)</div>
<p><input type="submit" value="등록" /> <input type="button" value="목록" onclick="location.href='list.php'" /></p>
</form>
</body>
</html>
