<html><head>
<title>Whose car is it?</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="VBScript">
Sub reg_OnBlur
  Document.find.reg.Value = UCase(Document.find.reg.Value)
End Sub
</script>
<script language="JavaScript">function ok(f) { if (f.reg.value.replace(/\s/g, "").length < 3) { alert("At least three characters"); return false; } return true; }</script>
<script language="JavaScript">
<!--
function Lib_sniff() {
  this.ver = navigator.appVersion; this.agent = navigator.userAgent;
  this.dom = document.getElementById ? 1 : 0;
  this.win = (navigator.userAgent.indexOf("Win") > -1);
  this.ie5 = (this.ver.indexOf("MSIE 5") > -1 && this.dom) ? 1 : 0;
  this.ie6 = (this.ver.indexOf("MSIE 6") > -1 && this.dom) ? 1 : 0;
  this.ie4 = (document.all && !this.dom) ? 1 : 0;
  this.ie = this.ie4 || this.ie5 || this.ie6;
  this.ns6 = (this.dom && parseInt(this.ver) >= 5) ? 1 : 0;
  this.ns4 = (document.layers && !this.dom) ? 1 : 0;
  return this;
}
var bw = new Lib_sniff();
//-->
</script>
</head>
<body><h3>Whose car is it?</h3>
<form name="find" action="parking-search.asp" onsubmit="return ok(this)"><input name="reg" size="9"> <input type="submit" value="Find"></form>
<table border="1"><tr><th>Registration</th><th>Holder</th><th>Ext.</th></tr>
<tr><td>S237 OOJ</td><td>A. Duval</td><td>2249</td></tr>
<tr><td>T523 OOJ</td><td>A. Duval</td><td>2253</td></tr>
<tr><td>R972 OOJ</td><td>L. Sweet</td><td>2827</td></tr>
<tr><td>T718 KLM</td><td>L. Sweet</td><td>2833</td></tr>
<tr><td>X242 TVE</td><td>P. Gorman</td><td>2438</td></tr>
</table>
</body></html>
