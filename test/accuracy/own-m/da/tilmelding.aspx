<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD><title>Tilmelding til førstehjælpskursus</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="GENERATOR" content="Microsoft Visual Studio .NET 7.1"><meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5"></HEAD>
<body MS_POSITIONING="FlowLayout">
<form name="Form1" method="post" action="tilmelding.aspx" language="javascript" onsubmit="if (!ValidatorOnSubmit()) return false;" id="Form1">
<input type="hidden" name="__VIEWSTATE" value="dDwxMDI0NjI1ODQ7Oz6kS1kYQm3fKz0=">
<script language="javascript" src="WebUIValidation.js"></script>
<h3>Førstehjælpskursus 2004</h3>
<p>Navn: <input name="txtNavn" type="text" id="txtNavn"> <span id="valNavn" controltovalidate="txtNavn" errormessage="Skriv dit navn" style="color:Red;visibility:hidden;">Skriv dit navn</span></p>
<p>Afdeling: <select name="ddlAfd" id="ddlAfd"><option value="1">Lager</option><option value="2">Kontor</option><option value="3">Værksted</option></select></p>
<p><input type="submit" name="btnOK" value="Tilmeld" language="javascript" onclick="if (typeof(Page_ClientValidate) == 'function') Page_ClientValidate();" id="btnOK"></p>
<script language="javascript">
<!--
var Page_Validators = new Array(document.all ? document.all["valNavn"] : document.getElementById("valNavn"));
if (!Page_Validators[0]) Page_Validators[0] = document.getElementById("valNavn");
function ValidatorOnSubmit() { if (typeof(Page_ValidationActive) != "undefined" && Page_ValidationActive) return ValidatorCommonOnSubmit(); return true; }
// -->
</script></form></body></HTML>
