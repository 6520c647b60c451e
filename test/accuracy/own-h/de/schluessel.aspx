<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Schlüsselausgabe
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #632423; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="schluessel.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwtNIsjda8oe11b0m9hKZqtS7nszKt81p1dAP79uj0yN5Npm7C2Oy+T+4FV2iXw+G2dE5pg/qXH2za0uLoP7wn5IQ4I651BOW5ynvNuKmJ23GPXuodc7tQ/KSKQqyY6AQF7N5CXRY1ptVOjm/sO6daxKa51xN4cJHG==" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) {
    theForm = document.aspnetForm;
}
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<div class="hdr">Landkreis Hohenau :: Schlüsselausgabe</div>
<p><a href="Default.aspx">Startseite</a> &middot; <a href="Dept.aspx">Abteilungen</a> &middot; <a href="Forms.aspx">Formulare</a> &middot; <a href="Phone.aspx">Telefonbuch</a> &middot; <a href="News.aspx">Aktuelles</a> &middot; <a href="Help.aspx">Hilfe</a></p>
<div id="ctl00_cphMain">

<table class="grid" id="gvS"><tr><th><a href="javascript:__doPostBack('gvS','Sort$Nr')">Nr.</a></th><th>Raum</th><th>Ausgegeben an</th><th></th></tr>
<tr><td>104</td><td>Archiv</td><td>Hr. Vogt</td><td><a href="javascript:__doPostBack('gvS','Rueck$104')">Rückgabe</a></td></tr>
<tr><td>117</td><td>Serverraum</td><td>-</td><td><a href="javascript:__doPostBack('gvS','Aus$117')">Ausgabe</a></td></tr></table>
<script type="text/javascript">
//<![CDATA[
function WebForm_AutoFocus(id) {
  var c = document.getElementById ? document.getElementById(id) : document.all[id];
  if (c && c.focus) c.focus();
}
WebForm_AutoFocus('gvS');
//]]>
</script>
</div>
<p style="color:#777">Nur für den internen Gebrauch. Fragen bitte an die EDV-Abteilung.</p>
</form>
</body>
</html>
