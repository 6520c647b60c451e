<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>직원 전화번호</title>
<style>body,td{font:12px Gulim}#list td{border-bottom:1px dotted #999;padding:3px 12px}</style>
<script type="text/javascript">
function createXHR() {
  if (window.ActiveXObject) { try { return new ActiveXObject("Microsoft.XMLHTTP"); } catch (e) { return null; } }
  else if (window.XMLHttpRequest) { return new XMLHttpRequest(); }
  return null;
}
var xhr, key = "";
function find() {
  key = document.getElementById("nm").value;
  xhr = createXHR();
  xhr.onreadystatechange = result;
  xhr.open("GET", "phone.txt", true);
  xhr.send(null);
  return false;
}
function result() {
  if (xhr.readyState != 4) return;
  var rows = xhr.responseText.split("\n"), html = "<table id='list'>", n = 0;
  for (var i = 0; i < rows.length; i++) {
    if (rows[i] == "" || rows[i].indexOf(key) < 0) continue;
    html += "<tr><td>" + rows[i].split("/").join("</td><td>") + "</td></tr>"; n++;
  }
  document.getElementById("out").innerHTML = n + "건" + html + "</table>";
}
</script>
</head>
<body onload="find()">
<h3>직원 전화번호</h3>
<form onsubmit="return find()">이름/부서 <input id="nm"> <input type="submit" value="찾기"></form>
<div id="out"></div>
</body></html>
