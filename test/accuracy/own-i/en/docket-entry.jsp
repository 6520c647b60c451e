<html><head><title>Docket Entry</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script>
function pickCase(){
  var r = window.showModalDialog("caselookup.jsp", null, "dialogWidth:520px;dialogHeight:400px;status:no;help:no");
  if (r != null) {
    document.forms[0].caseNo.value = r.no;
    document.forms[0].caseTitle.value = r.title;
  }
}
function save(){
  var f=document.forms[0];
  if(f.caseNo.value==""){ alert("Select a case first."); return false; }
  return true;
}
</script></head>
<body>
<h1 style="font:bold 16px Tahoma">Docket Entry</h1>
<form action="DocketServlet" method="post" onsubmit="return save()">
Case: <input name="caseNo" readonly size="14" style="background:#eee"> <input name="caseTitle" readonly size="40" style="background:#eee">
<a href="javascript:pickCase()">[...]</a><br>
Event code: <select name="ev"><option>MOTN - Motion filed<option>ORDR - Order entered<option>HEAR - Hearing set</select><br>
Text:<br><textarea name="txt" rows="6" cols="70"></textarea><br>
<input type="submit" value="Enter">
</form></body></html>
