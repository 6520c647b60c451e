<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>

<title>County Tax Office - Select tax payer</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">County Tax Office</span></div>
<ul id="menu"><li><a href="/default.do">Home</a></li><li><a href="/news.do">News</a></li><li><a href="/forms.do">Forms</a></li><li><a href="/tel.do">Phone book</a></li><li><a href="/help.do">Help</a></li></ul>
<div id="content">
<h2>Select tax payer</h2>
<form name="frm" action="save" method="post"><p>Name <input name="who"> <input type="button" value="..." onclick="pick()"></p><p>Date <input name="dat"></p><input type="submit" value="Save"></form><p>Assessments must be checked by a second officer before they are posted.</p>
<script type="text/javascript">
function setVal(v){ if(v) document.frm.who.value=v; }
function pick(){
  if (window.showModalDialog) setVal(window.showModalDialog("pick.html","","dialogWidth:300px"));
  else window.open("pick.html","pk","width=300,height=200");
}
</script>
</div>
<div id="footer">v4.8.7 build 461</div>
</body>
</html>
