<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>MedLab - leletmegtekintés</title>
<style type="text/css">body{font:12px Arial;margin:10px} .koros{color:#c00;font-weight:bold} table.lelet{border-collapse:collapse} table.lelet td,table.lelet th{border:1px solid #99a;padding:2px 8px} @media print{.nyomtat{display:none}}</style>
<script type="text/javascript">
function cimke() {
  try {
    var z = new ActiveXObject("ZebraPrn.Label");
    z.Open("LPT1"); z.Text(20, 20, "Kiss Jánosné 1948.03.12."); z.Barcode(20, 60, "0501184422"); z.Close();
  } catch (e) { alert("A címkenyomtató nincs telepítve ezen a gépen. A laborban kérhet címkét."); }
}
function csakKoros(be) {
  var s = document.getElementById("l").rows;
  for (var i = 1; i < s.length; i++) s[i].style.display = (be && s[i].className != "koros") ? "none" : "";
}
</script>
</head>
<body>
<div class="nyomtat"><a href="lista.php">« Betegek</a> | <a href="#" onclick="window.print();return false">Lelet nyomtatása</a> | <a href="#" onclick="cimke();return false">Csőcímke</a> | <label><input type="checkbox" onclick="csakKoros(this.checked)"> csak a kóros értékek</label></div>
<h2>Kiss Jánosné <small>TAJ: 123 456 788, szül.: 1948.03.12.</small></h2>
<p>Mintavétel: 2007.05.14. 07:20 &nbsp; Osztály: Belgyógyászat I. &nbsp; Beküldő: Dr. Németh Zsófia</p>
<table class="lelet" id="l">
<tr><th>Vizsgálat</th><th>Eredmény</th><th>Egység</th><th>Referencia</th></tr>
<tr><td>Fehérvérsejt</td><td>8,4</td><td>G/l</td><td>4,0 - 10,0</td></tr>
<tr class="koros"><td>Hemoglobin</td><td>104</td><td>g/l</td><td>120 - 160</td></tr>
<tr><td>Trombocita</td><td>245</td><td>G/l</td><td>150 - 400</td></tr>
<tr class="koros"><td>Glükóz</td><td>9,8</td><td>mmol/l</td><td>3,9 - 6,1</td></tr>
<tr><td>Kreatinin</td><td>82</td><td>umol/l</td><td>44 - 97</td></tr>
<tr><td>GPT</td><td>31</td><td>U/l</td><td>&lt; 40</td></tr>
</table>
<p>Validálta: Dr. Szőke Éva, 2007.05.14. 11:03</p>
</body></html>
