<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>Yemek Listesi</title>
<bgsound src="hosgeldin.mid" loop="1"><style>body{scrollbar-face-color:#cc9900;font:12px Verdana}</style></head>
<body bgcolor="#ffffee"><marquee scrollamount="3" bgcolor="#cc0000"><font color="white"><b>Değerli personelimiz, yemek kartlarınızı ayın 25'ine kadar yenileyiniz.</b></font></marquee>
<h3>Haftalık yemek listesi</h3><table border="1" cellpadding="4"><tr><th>Gün</th><th>Çorba</th><th>Ana yemek</th><th>Yardımcı</th><th>Kalori</th></tr>
<tr><td>Pazartesi</td><td>Mercimek</td><td>İzmir köfte</td><td>Pirinç pilavı</td><td>1150</td></tr><tr><td>Salı</td><td>Yayla</td><td>Etli nohut</td><td>Bulgur pilavı</td><td>1210</td></tr><tr><td>Çarşamba</td><td>Domates</td><td>Tavuk sote</td><td>Makarna</td><td>1080</td></tr></table>
<p>Şikâyet ve önerileriniz için <a href="oneri.asp">tıklayınız</a>.</p></body></html>
