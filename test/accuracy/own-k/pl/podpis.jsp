<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250" />
<title>Urząd Skarbowy - Podpisanie decyzji</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Urząd Skarbowy</span></div>
<ul id="menu"><li><a href="/default.do">Strona główna</a></li><li><a href="/news.do">Aktualności</a></li><li><a href="/forms.do">Formularze</a></li><li><a href="/tel.do">Telefony</a></li><li><a href="/help.do">Pomoc</a></li></ul>
<div id="content">
<h2>Podpisanie decyzji</h2>
<p>Decyzję musi sprawdzić drugi pracownik.</p><form name="f" action="podpis.do" method="post" onsubmit="return podpisz(this)">
<textarea name="tresc" rows="8" cols="60" readonly="readonly">Decyzja nr 1204/2008 w sprawie zwrotu nadpłaty podatku.</textarea><br />
<input type="hidden" name="sygnatura" /><input type="submit" value="Podpisz i wyślij" /></form>
<script type="text/javascript">
function podpisz(f){
  try {
    var sd = new ActiveXObject("CAPICOM.SignedData");
    var signer = new ActiveXObject("CAPICOM.Signer");
    sd.Content = f.tresc.value;
    f.sygnatura.value = sd.Sign(signer, true, 0);
    return true;
  } catch(e) { alert("Nie można podpisać dokumentu: " + e.description); return false; }
}
</script>
</div>
<div id="footer">v4.2.4 build 318</div>
</body>
</html>
