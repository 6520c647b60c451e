<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>지출결의서 작성</title>
<script type="text/javascript" src="js/gw_popup.js"></script>
<script type="text/javascript">
var line = [];
function pickLine(){
  var r = Popup.ask("/gw/line/select.jsp", {cur: line, max: 5}, 640, 480);
  if(r){
    line = r;
    var h = "";
    for(var i=0;i<line.length;i++) h += "<td>" + line[i].pos + "<br/>" + line[i].name + "</td>";
    document.getElementById("lineBox").innerHTML = "<table border='1'><tr>" + h + "</tr></table>";
  }
}
function send(){
  if(line.length == 0){ alert("결재선을 지정하십시오."); return; }
  var f = document.getElementById("doc"), ids = [];
  for(var i=0;i<line.length;i++) ids.push(line[i].id);
  f.lineIds.value = ids.join(",");
  f.submit();
}
</script>
</head>
<body>
<h2>지출결의서</h2>
<form id="doc" action="/gw/doc/save.do" method="post">
<input type="hidden" name="lineIds" value="" />
<div id="lineBox">결재선이 지정되지 않았습니다.</div>
<input type="button" value="결재선 지정" onclick="pickLine()" />
<table>
<tr><td>제목</td><td><input type="text" name="subject" size="60" /></td></tr>
<tr><td>계정과목</td><td><select name="acct"><option>소모품비</option><option>여비교통비</option><option>회의비</option></select></td></tr>
<tr><td>금액</td><td><input type="text" name="amt" /></td></tr>
<tr><td>적요</td><td><textarea name="memo" rows="6" cols="60"></textarea></td></tr>
</table>
<input type="button" value="상신" onclick="send()" />
</form>
</body>
</html>
