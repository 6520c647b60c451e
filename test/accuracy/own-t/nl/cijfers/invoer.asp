<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Cijferinvoer</title>
<script language="javascript">
function opslaan() {
  var rijen = document.getElementById("lijst").rows;
  var doel = document.frames("postframe").document;
  var s = "";
  for (var i = 1; i < rijen.length; i++) {
    var inp = rijen[i].getElementsByTagName("input")[0];
    var c = inp.value.replace(",", ".");
    if (c != "" && (isNaN(c) || c < 1 || c > 10)) {
      alert("Ongeldig cijfer bij " + rijen[i].cells[1].innerText);
      inp.focus();
      return;
    }
    s += inp.name + "=" + c + ";";
  }
  doel.forms["stuur"].cijfers.value = s;
  doel.forms["stuur"].submit();
}
</script>
<style>td,th{font:12px Arial}table{border-collapse:collapse}</style>
</head>
<body>
<h3>Cijferinvoer: FA-2 Pathologie, hertentamen</h3>
<table id="lijst" border="1" cellpadding="3">
<tr><th>Studentnr.</th><th>Naam</th><th>Cijfer</th></tr>
<tr><td>0312245</td><td>Aerts, L.</td><td><input name="s0312245" size="4"></td></tr>
<tr><td>0298110</td><td>De Groot, B.</td><td><input name="s0298110" size="4"></td></tr>
<tr><td>0331907</td><td>Jansen, M.</td><td><input name="s0331907" size="4"></td></tr>
<tr><td>0345512</td><td>Özmen, R.</td><td><input name="s0345512" size="4"></td></tr>
</table>
<p><button type="button" onclick="opslaan()">Opslaan</button></p>
<iframe name="postframe" id="postframe" src="post.htm" width="0" height="0"></iframe>
<p>Cijfers zijn definitief na ondertekening door de examinator.</p>
</body></html>
