<HTML>
<HEAD><TITLE>Northmoor PCT - Approve leave</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<SCRIPT LANGUAGE="JavaScript">
<!--
var oXml, oHttp;
function init() {
	oHttp = new ActiveXObject("Microsoft.XMLHTTP");
	oHttp.open("GET", "leave-approve.xml", false);
	oHttp.send();
	oXml = new ActiveXObject("Microsoft.XMLDOM");
	oXml.async = false;
	oXml.loadXML(oHttp.responseText);
	var rows = oXml.selectNodes("//request"), s = "";
	for (var i = 0; i < rows.length; i++) {
		s += "<tr><td>" + rows[i].getAttribute("name") + "</td><td>" + rows[i].getAttribute("from") + "</td><td><input type=checkbox name=ok" + i + "></td></tr>";
	}
	document.all.list.innerHTML = "<table border=1>" + s + "</table>";
}
//-->
</SCRIPT>
</HEAD>
<BODY onload="init()" bgcolor="#FFFFFF">
<H2>Leave waiting for your approval</H2>
<FORM method="post" action="approve2.asp"><DIV id="list">Loading…</DIV>
<INPUT type="submit" value="Approve ticked"></FORM>
<P><FONT size=1>© Northmoor Primary Care Trust 2004</FONT></P>
</BODY></HTML>
