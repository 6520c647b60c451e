<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Protokół ocen</title>
<script language="JavaScript">
var studenci = new Array("Baran Piotr","Cieślak Ola","Duda Kamil","Górska Zofia");
function start(){
  var t = document.getElementById("prot");
  for (var i=0;i<studenci.length;i++){
    var r=t.insertRow(-1);
    r.insertCell(-1).innerHTML=(i+1)+".";
    r.insertCell(-1).innerHTML=studenci[i];
    r.insertCell(-1).innerHTML='<select name="o'+i+'"><option>2,0<option>3,0<option>4,0<option>5,0</select>';
  }
}
window.attachEvent("onload", start);
</script>
</head>
<body>
<!-- header -->
<p align="right"><small>Ministerstwo, Biuro Dyrektora<br>
<a href="index.asp">Strona główna</a> |
<a href="org.asp">Struktura</a> |
<a href="forms.asp">Formularze</a> |
<a href="phones.asp">Telefony</a> |
<a href="cal.asp">Terminy</a></small></p>
<!-- /header -->
<h2>Protokół zaliczeniowy - Mechanika techniczna</h2>
<form action="zapisz_protokol.asp" method="post">
<table id="prot" border="1" cellpadding="3">
<tr><th>Lp.</th><th>Student</th><th>Ocena</th>
</tr>
</table>
<input type="submit" value="Zatwierdź protokół">
</form>
<div class="footer">
  <span>Ostatnia zmiana: 2012-04-22</span> |
  <span>Osoba odpowiedzialna: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
