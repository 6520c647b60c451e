<html dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META Name="ProgId" Content="SharePoint.WebPartPage.Document">
<title>Ankieta satysfakcji</title>
<style>.ms-titlearea{font-family:Verdana;font-size:.68em;color:#666}.ms-pagetitle{font-size:1.4em}.ms-formbody{background:#d6e8ff;padding:3px 6px}</style>
</head>
<body marginwidth="0" marginheight="0" scroll="yes">
<!-- header -->
<p align="right"><small>Miejskie Warsztaty<br>
<a href="index.htm">Strona główna</a> |
<a href="org.htm">Struktura</a> |
<a href="forms.htm">Formularze</a> |
<a href="phones.htm">Telefony</a> |
<a href="cal.htm">Terminy</a> |
<a href="help.htm">Pomoc</a></small></p>
<!-- /header -->
<form name="aspnetForm" method="post" action="NewForm.aspx">
<table class="ms-main" width="100%">
<tr>
<td class="ms-titlearea">Witryna zespołu</td>
</tr>
<tr>
<td class="ms-pagetitle">Ankieta satysfakcji: nowa odpowiedź</td>
</tr>
</table>
<table>
<tr>
<td class="ms-formbody">Jak oceniasz stołówkę?</td>
<td>
<input type="radio" name="q1" value="1">źle <input type="radio" name="q1" value="2">średnio <input type="radio" name="q1" value="3">dobrze</td>
</tr>
<tr>
<td class="ms-formbody">Uwagi</td>
<td><textarea name="q2" rows="4" cols="40"></textarea></td>
</tr>
</table>
<script>
function PreSaveAction() {
    var r = document.forms[0].q1;
    for (var i = 0; i < r.length; i++)
        if (r[i].checked) return true;
    alert("Wybierz odpowiedź.");
    return false;
}
</script>
<input type="button" value="Zapisz i zamknij" onclick="if(PreSaveAction())document.aspnetForm.submit()">
</form>
<hr size="1" noshade>
<p><font size="1">Ostatnia zmiana: 16.04.2005<br>
Tylko do użytku służbowego</font></p>
</body>
</html>
