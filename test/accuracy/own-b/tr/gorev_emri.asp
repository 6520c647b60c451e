<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>Görev Emri Düzenle</title>
<script language="JavaScript">
function Diyalog(sayfa, gen, yuk) {
  this.sayfa = sayfa;
  this.ozellik = "dialogWidth:" + gen + "px; dialogHeight:" + yuk + "px; resizable:no; status:no";
  this.goster = function (arg) { return window.showModalDialog(this.sayfa, arg, this.ozellik); };
}
var onayDlg = new Diyalog("onay.htm", 360, 200);
function kaydet(f) {
  var ozet = f.kisi.value + " - " + f.yer.value + " (" + f.gun.value + " gün)";
  var cevap = onayDlg.goster(ozet);
  if (cevap == "EVET") f.submit();
}
</script>
</head>
<body>
<h3>Görev Emri</h3>
<form name="g" method="post" action="gorev_yaz.asp">
Görevlendirilen: <select name="kisi"><option>Şoför Kâmil Işık</option><option>Tekniker Gül Şen</option></select><br>
Gidilecek yer: <input name="yer"><br>Süre: <input name="gun" size="3"> gün<br><br>
<input type="button" value="Kaydet ve onaya gönder" onclick="kaydet(this.form)">
</form>
</body></html>
