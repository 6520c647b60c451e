<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>SPPD Online - Buat Surat Perintah Perjalanan Dinas</title>
<script type="text/javascript">
var ua = navigator.userAgent.toLowerCase();
var boleh = document.all && ua.indexOf("msie") > -1 && ua.indexOf("opera") == -1;
if (!boleh) {
  location.href = "tolak.html";
}
</script>
<style type="text/css">
body{font-family:Arial;font-size:12px;margin:0}
#kepala{background:#0a5c36;color:#fff;padding:10px}
#isi{padding:14px}td{padding:3px}
</style>
</head>
<body>
<div id="kepala"><b>SPPD ONLINE</b><br />Kantor Wilayah Kementerian - Bagian Tata Usaha</div>
<div id="isi">
<form method="post" action="simpan.php">
<table>
<tr><td>Nama / NIP pegawai</td><td><input type="text" name="nip" size="22" /></td></tr>
<tr><td>Pangkat / golongan</td><td><select name="gol"><option>II/c</option><option>III/a</option><option>III/d</option><option>IV/a</option></select></td></tr>
<tr><td>Maksud perjalanan</td><td><textarea name="maksud" rows="3" cols="50"></textarea></td></tr>
<tr><td>Tempat berangkat</td><td><input type="text" name="dari" value="Semarang" /></td></tr>
<tr><td>Tempat tujuan</td><td><input type="text" name="ke" /></td></tr>
<tr><td>Lama (hari)</td><td><input type="text" name="lama" size="3" /></td></tr>
<tr><td>Alat angkutan</td><td><input type="radio" name="alat" value="darat" checked="checked" /> darat <input type="radio" name="alat" value="udara" /> udara</td></tr>
<tr><td>Beban anggaran</td><td><input type="text" name="mak" size="10" /> (kode MAK)</td></tr>
</table>
<p><input type="submit" value="Simpan dan cetak" /></p>
</form>
<p>Berkas pertanggungjawaban diserahkan paling lambat lima hari kerja setelah kembali.</p>
</div>
</body>
</html>
