<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>기안문 작성</title>
<script type="text/javascript">
function saveDoc(){
  var w = document.getElementById("ed").contentWindow;
  var body = w.getBody();
  if(!body){ alert("본문이 없습니다."); return; }
  document.getElementById("body").value = body;
  document.getElementById("fm").submit();
}
</script>
</head>
<body>
<form id="fm" method="post" action="/doc/save.do">
제목 <input type="text" name="title" size="70"> <input type="hidden" id="body" name="body">
<button type="button" onclick="saveDoc()">기안</button>
</form>
<iframe id="ed" src="hwp_frame.html" width="100%" height="600" frameborder="0"></iframe>
</body>
</html>
