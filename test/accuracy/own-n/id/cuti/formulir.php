<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Formulir Permohonan Cuti</title>
<style>body,td{font-family:Arial;font-size:12px}#kal{position:absolute;visibility:hidden;background:#fff;border:1px solid #333;padding:4px}#kal a{display:inline-block;width:22px;text-align:center}</style>
<script language="javascript">
var n4 = document.layers, i4 = document.all && !document.getElementById, dom = document.getElementById;
var sasaran, bln, thn;
function lapis() { return n4 ? document.kal : i4 ? document.all.kal : document.getElementById("kal"); }
function isi() {
  var j = new Date(thn, bln + 1, 0).getDate(), s = "<b>" + (bln + 1) + "/" + thn + "</b> <a href='javascript:geser(-1)'>&lt;</a><a href='javascript:geser(1)'>&gt;</a><br>";
  for (var d = 1; d <= j; d++) s += "<a href='javascript:pilih(" + d + ")'>" + d + "</a>" + (d % 7 == 0 ? "<br>" : "");
  if (n4) { lapis().document.write(s); lapis().document.close(); } else lapis().innerHTML = s;
}
function buka(nama, e) {
  var t = new Date();
  sasaran = document.cuti[nama]; bln = t.getMonth(); thn = t.getFullYear();
  isi();
  if (n4) lapis().visibility = "show";
  else { lapis().style.left = (e.clientX + 10) + "px"; lapis().style.top = (e.clientY + document.body.scrollTop) + "px"; lapis().style.visibility = "visible"; }
}
function geser(n) { bln += n; if (bln < 0) { bln = 11; thn--; } if (bln > 11) { bln = 0; thn++; } isi(); }
function pilih(d) { sasaran.value = d + "-" + (bln + 1) + "-" + thn; if (!n4) lapis().style.visibility = "hidden"; }
</script>
</head>
<body bgcolor="#F5FFF5">
<h3>Formulir Permohonan Cuti Pegawai</h3>
<p>Permohonan diajukan paling lambat lima hari kerja sebelum cuti. Sisa cuti tahunan Anda: <b>7 hari</b>.</p>
<form name="cuti" method="post" action="simpan_cuti.php">
<table>
<tr><td>NIP</td><td><input name="nip" size="20"></td></tr>
<tr><td>Jenis cuti</td><td><select name="jenis"><option>Tahunan<option>Sakit<option>Besar<option>Alasan penting</select></td></tr>
<tr><td>Mulai</td><td><input name="mulai" size="12"> <input type="button" value="..." onclick="buka('mulai', event)"></td></tr>
<tr><td>Sampai</td><td><input name="sampai" size="12"> <input type="button" value="..." onclick="buka('sampai', event)"></td></tr>
<tr><td>Alamat selama cuti</td><td><textarea name="alamat" rows="2" cols="40"></textarea></td></tr>
<tr><td></td><td><input type="submit" value="Ajukan"></td></tr>
</table>
</form>
<div id="kal"></div>
</body></html>
