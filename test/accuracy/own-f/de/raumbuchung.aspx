<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Raumbuchung</title></head>
<body>
<!-- header -->
<p align="right"><small>Ministerium, Zentralabteilung<br>
<a href="index.htm">Startseite</a> |
<a href="org.htm">Organisation</a> |
<a href="forms.htm">Formulare</a> |
<a href="phones.htm">Telefonverzeichnis</a></small></p>
<!-- /header -->
<form name="aspnetForm" method="post" action="raumbuchung.aspx" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY3NzE5MjIyMGRk" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<h1>Raumbuchung</h1>
<table id="ctl00_gv" cellspacing="0" rules="all" border="1">
<tr><th>Raum</th><th>Plätze</th><th>Beamer</th><th></th>
</tr>
<tr><td>1.04</td><td>12</td><td>ja</td><td><a href="javascript:__doPostBack('ctl00$gv','Book$0')">buchen</a></td>
</tr>
<tr><td>2.17</td><td>30</td><td>ja</td><td><a href="javascript:__doPostBack('ctl00$gv','Book$1')">buchen</a></td>
</tr>
<tr><td>Großer Saal</td><td>140</td><td>nein</td><td><a href="javascript:__doPostBack('ctl00$gv','Book$2')">buchen</a></td>
</tr>
</table>
<select name="ctl00$ddlTag" onchange="javascript:setTimeout('__doPostBack(\'ctl00$ddlTag\',\'\')', 0)">
<option>Montag</option>
<option>Dienstag</option></select>
</form>
<!-- footer -->
<p><small>Nur für den Dienstgebrauch</small></p>
</body>
</html>
