<html><head><title>Inventaris Laboratorium</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><script>
function $(id){return document.getElementById(id);}
function tambah(el,ev,fn){ if(el.attachEvent&&!el.addEventListener) el.attachEvent("on"+ev,fn); else el.addEventListener(ev,fn,false); }
function belang(){ var r=$("inv").rows; for(var i=1;i<r.length;i++) r[i].style.backgroundColor=i%2?"#fff":"#eef"; }
tambah(window,"load",belang);
</script></head><body><h3>Inventaris Lab Hidrolika</h3><table id="inv" border="1"><tr><th>Kode</th><th>Nama Alat</th><th>Jumlah</th><th>Kondisi</th></tr>
<tr><td>HD-01</td><td>Flume 6 m</td><td>1</td><td>Baik</td></tr><tr><td>HD-02</td><td>Current meter</td><td>4</td><td>1 rusak</td></tr><tr><td>HD-03</td><td>Manometer air</td><td>10</td><td>Baik</td></tr></table><a href="inventaris.csv">Unduh CSV</a></body></html>
