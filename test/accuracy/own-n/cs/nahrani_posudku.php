<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="cs">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Univerzita | Závěrečné práce | Nahrání posudků</title>
<script type="text/javascript" src="swfupload.js"></script>
<style type="text/css">body{font:13px Arial;margin:20px auto;width:760px}h1{font-size:18px;color:#00467f}#fronta li{list-style:none;padding:2px}.pozn{color:#666;font-size:11px}</style>
</head>
<body>
<h1>Nahrání posudků oponentů</h1>
<p>Oponent: <b>doc. Ing. Jiří Černý, CSc.</b> Počet přidělených prací: 3. Soubory ve formátu PDF pojmenujte číslem práce (např. 48213.pdf). Můžete vybrat více souborů najednou.</p>
<table border="1" cellpadding="4" cellspacing="0">
<tr><th>Číslo</th><th>Autor</th><th>Název</th><th>Termín</th></tr>
<tr><td>48213</td><td>Bartoš Ondřej</td><td>Řízení dopravníku s frekvenčním měničem</td><td>25. 5.</td></tr>
<tr><td>48230</td><td>Říhová Jana</td><td>Diagnostika ložisek</td><td>25. 5.</td></tr>
<tr><td>48244</td><td>Žák Petr</td><td>Měření průtoku v otevřených kanálech</td><td>28. 5.</td></tr>
</table>
<p><span id="misto_tlacitka"></span> <span id="stav">Vyberte soubory.</span></p>
<ul id="fronta"></ul>
<script type="text/javascript">
var nahravac = new SWFUpload({
  upload_url: "prijem.php", flash_url: "swfupload.swf", file_types: "*.pdf", file_size_limit: "20 MB",
  button_placeholder_id: "misto_tlacitka", button_width: 140, button_height: 24, button_text: "Vybrat soubory...",
  file_dialog_complete_handler: function (n) { if (n > 0) this.startUpload(); },
  upload_success_handler: function (f) { document.getElementById("fronta").innerHTML += "<li>" + f.name + " - uloženo</li>"; }
});
</script>
<p class="pozn">Po nahrání přijde autorovi práce e-mail. Technická podpora: posudky@univerzita.example</p>
</body>
</html>
