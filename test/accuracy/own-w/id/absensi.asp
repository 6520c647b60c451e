<html><head><title>Absensi Pegawai - PDAM Tirta Raya</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="javascript">
var pembaca;
function siap(){ document.getElementById("jam").innerHTML=new Date().toLocaleString(); setTimeout("siap()",1000); }
function buatObjek(vendor,kelas){ return new ActiveXObject(vendor+"."+kelas); }
function tapKartu(jenis){
  if(!pembaca){ pembaca=buatObjek("AcsReader","Card"); pembaca.Port=1; pembaca.Open(); }
  var nip=pembaca.ReadUID();
  if(nip==""){ alert("Kartu tidak terbaca, silakan ulangi."); return; }
  document.frm.nip.value=nip; document.frm.jenis.value=jenis; document.frm.submit();
}
</script></head><body onload="siap()" bgcolor="#E0F0FF"><center>
<h2>ABSENSI PEGAWAI</h2><div id="jam" style="font-size:24px"></div>
<form name="frm" action="simpan_absen.asp" method="post"><input type="hidden" name="nip"><input type="hidden" name="jenis">
<input type="button" value="  MASUK  " onclick="tapKartu('M')"> <input type="button" value="  PULANG  " onclick="tapKartu('P')"></form>
<p>Letakkan kartu di atas mesin pembaca lalu tekan tombol.<br>Masalah kartu: Bagian Kepegawaian ext. 112</p></center></body></html>
