<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Arıza Takip</title><script type="text/javascript">
function sayfa(n){ document.getElementById('sayfaNo').value=n; document.listeForm.submit(); }
function renk(r,c){ r.style.backgroundColor=c; }
</script>
</head>
<body>
<table width="100%" cellspacing="0" cellpadding="2" bgcolor="#dfe6ee">
<tr>
<td><b>Üniversite, Genel Sekreterlik</b></td>
<td><a href="index.php"><font size="2">Ana Sayfa</font></a></td>
<td><a href="org.php"><font size="2">Birimler</font></a></td>
<td><a href="forms.php"><font size="2">Formlar</font></a></td>
</tr>
</table>
<form name="listeForm" action="arizaListe.do" method="post">
<input type="hidden" id="sayfaNo" name="sayfaNo" value="1">
<table width="600" border="1">
<tr>
<th>No</th>
<th>Makine</th>
<th>Durum</th>
</tr>
<tr onmouseover="renk(this,'#ffc')" onmouseout="renk(this,'')">
<td>1201</td>
<td>Torna 3</td>
<td>Açık</td>
</tr>
<tr onmouseover="renk(this,'#ffc')" onmouseout="renk(this,'')">
<td>1202</td>
<td>Kompresör</td>
<td>Kapalı</td>
</tr>
</table>
<a href="javascript:sayfa(1)">1</a> <a href="javascript:sayfa(2)">2</a>
</form>
<div class="footer">
  <span>Son güncelleme: 2004-10-14</span> |
  <span>Sorumlu: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
