<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>사원 검색</title>
<script type="text/javascript" src="common/ajax.js"></script>
<script type="text/javascript">
function suggest(v) {
  if (v.length < 1) { clearList(); return; }
  sendRequest("sawon.xml", function (xml) {
    var list = xml.getElementsByTagName("s"), h = "";
    for (var i = 0; i < list.length; i++) {
      var nm = list[i].getAttribute("nm");
      if (nm.indexOf(v) == 0) h += "<li><a href=\"sawon_view.jsp?id=" + list[i].getAttribute("id") + "\">" + nm + " (" + list[i].getAttribute("dept") + ", " + list[i].getAttribute("tel") + ")</a></li>";
    }
    document.getElementById("sg").innerHTML = h || "<li>검색 결과가 없습니다.</li>";
  });
}
function clearList() { document.getElementById("sg").innerHTML = ""; }
</script>
<style>body,td,input{font:9pt 돋움} #sg{border:1px solid #ccc;width:320px;min-height:60px;margin:4px 0;padding-left:20px}</style></head>
<body>
<h3>사원 검색</h3>
<form action="sawon_list.jsp" method="get">
이름 <input type="text" name="nm" onkeyup="suggest(this.value)" autocomplete="off"> <input type="submit" value="검색">
<ul id="sg"></ul></form>
<table border="1" cellspacing="0" cellpadding="4"><tr bgcolor="#eeeeee"><td>부서</td><td>대표번호</td><td>위치</td></tr>
<tr><td>인사팀</td><td>3100</td><td>본관 5층</td></tr><tr><td>구매팀</td><td>3200</td><td>본관 4층</td></tr><tr><td>생산관리팀</td><td>5100</td><td>제2공장</td></tr></table>
</body></html>
