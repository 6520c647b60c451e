<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Phone list</title><script language="JavaScript"><!--
function go(l){ document.forms[0].letter.value=l; document.forms[0].submit(); }
//--></script>
</head>
<body>
<!-- header -->
<p align="right"><small>University Registry<br>
<a href="index.html">Home</a> |
<a href="org.html">Departments</a> |
<a href="forms.html">Forms</a> |
<a href="phones.html">Phone book</a></small></p>
<!-- /header -->
<form method="get" action="phone.asp">
<input type="hidden" name="letter"><a href="javascript:go('A')">A</a> <a href="javascript:go('B')">B</a> <a href="javascript:go('C')">C</a> Name: <input name="n">
<input type="submit" value="Find">
</form>
<table border="1">
<tr>
<td>Abbott, J.</td>
<td>Roads</td>
<td>3301</td>
</tr>
<tr>
<td>Ahmed, S.</td>
<td>Finance</td>
<td>3317</td>
</tr>
<tr>
<td>Avery, M.</td>
<td>Workshop</td>
<td>3345</td>
</tr>
</table>
<div class="footer">
  <span>Last updated: 2012-02-04</span> |
  <span>Contact: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
