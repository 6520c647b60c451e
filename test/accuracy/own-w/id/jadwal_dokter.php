<html><head><title>Jadwal Dokter</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body>
<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="700" height="90"><param name="movie" value="banner.swf"><embed src="banner.swf" width="700" height="90" type="application/x-shockwave-flash"></embed></object>
<h3>Jadwal Praktek Dokter Poliklinik</h3><table border="1"><tr><th>Poli</th><th>Dokter</th><th>Hari</th><th>Jam</th></tr>
<tr><td>Anak</td><td>dr. Wulandari, Sp.A</td><td>Senin, Rabu</td><td>08.00-12.00</td></tr><tr><td>Bedah</td><td>dr. Hartono, Sp.B</td><td>Selasa</td><td>09.00-13.00</td></tr>
<tr><td>Mata</td><td>dr. Lestari, Sp.M</td><td>Kamis</td><td>08.00-11.00</td></tr></table></body></html>
