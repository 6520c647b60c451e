<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Πρόγραμμα Εφημεριών</title></head>
<body style="margin:0">
<form method="post" action="Efimeries.aspx" id="form1">
<div id="Xaml1_parent"></div>
<script type="text/javascript">
//<![CDATA[
Sys = window.Sys || {};
Sys.UI = Sys.UI || {};
Sys.UI.Silverlight = { Control: { createObject: function (parent, html) { document.getElementById(parent).innerHTML = html; } } };
Sys.UI.Silverlight.Control.createObject('Xaml1_parent', '\x3cobject type="application/x-silverlight-2" data="data:application/x-silverlight-2," id="Xaml1" style="height:600px;width:100%;"\x3e\r\n\t\x3cparam name="Source" value="ClientBin/Efimeries.xap" /\x3e\x3cparam name="MinRuntimeVersion" value="2.0.31005.0" /\x3e\x3cparam name="InitParameters" value="klinikh=PATH-B" /\x3e\r\n\t\x3cspan\x3eΑπαιτείται το Microsoft Silverlight.\x3c/span\x3e\r\n\x3c/object\x3e');
//]]>
</script>
</form>
</body></html>
