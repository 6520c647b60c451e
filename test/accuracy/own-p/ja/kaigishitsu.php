<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">
<title>会議室予約</title>
<style type="text/css">table{border-collapse:collapse}td,th{border:1px solid #999;padding:3px;font-size:12px;width:52px;text-align:center}.yoyaku{background:#f9c}.erabi{background:#ff9}.aki{cursor:pointer}</style>
<script type="text/javascript">
function addEv(o, t, f) {
	if (o.addEventListener) { o.addEventListener(t, f, false); }
	else { o.attachEvent('on' + t, f); }
}
addEv(window, 'load', function () {
	var td = document.getElementById('hyo').getElementsByTagName('td');
	for (var i = 0; i < td.length; i++) {
		if (td[i].className == 'aki') addEv(td[i], 'click', function (e) {
			var c = e.target ? e.target : e.srcElement;
			c.className = c.className == 'aki' ? 'aki erabi' : 'aki';
			var s = [], all = document.getElementById('hyo').getElementsByTagName('td');
			for (var j = 0; j < all.length; j++) if (all[j].className.indexOf('erabi') > 0) s.push(all[j].id);
			document.yoyaku.koma.value = s.join(',');
			document.yoyaku.ok.disabled = s.length == 0;
		});
	}
});
</script>
</head>
<body>
<h2>会議室予約 (10月7日 木曜日)</h2>
<table id="hyo"><tr><th>部屋</th><th>9時</th><th>10時</th><th>11時</th><th>12時</th><th>13時</th><th>14時</th><th>15時</th><th>16時</th><th>17時</th></tr>
<tr><th>第1会議室</th><td id="k1_9" class="aki"></td><td id="k1_10" class="yoyaku">済</td><td id="k1_11" class="yoyaku">済</td><td id="k1_12" class="aki"></td><td id="k1_13" class="aki"></td><td id="k1_14" class="aki"></td><td id="k1_15" class="aki"></td><td id="k1_16" class="aki"></td><td id="k1_17" class="aki"></td></tr>
<tr><th>第2会議室</th><td id="k2_9" class="aki"></td><td id="k2_10" class="aki"></td><td id="k2_11" class="aki"></td><td id="k2_12" class="aki"></td><td id="k2_13" class="yoyaku">済</td><td id="k2_14" class="yoyaku">済</td><td id="k2_15" class="yoyaku">済</td><td id="k2_16" class="aki"></td><td id="k2_17" class="aki"></td></tr>
<tr><th>大会議室</th><td id="kd_9" class="yoyaku">済</td><td id="kd_10" class="yoyaku">済</td><td id="kd_11" class="yoyaku">済</td><td id="kd_12" class="aki"></td><td id="kd_13" class="aki"></td><td id="kd_14" class="aki"></td><td id="kd_15" class="aki"></td><td id="kd_16" class="aki"></td><td id="kd_17" class="aki"></td></tr>
<tr><th>応接室</th><td id="os_9" class="aki"></td><td id="os_10" class="aki"></td><td id="os_11" class="aki"></td><td id="os_12" class="aki"></td><td id="os_13" class="aki"></td><td id="os_14" class="aki"></td><td id="os_15" class="aki"></td><td id="os_16" class="yoyaku">済</td><td id="os_17" class="aki"></td></tr>
</table>
<form name="yoyaku" action="yoyaku.php" method="post">
<input type="hidden" name="koma">
<p>用件 <input name="youken" size="40"> 人数 <input name="nin" size="3">名 <input type="submit" name="ok" value="予約する" disabled></p>
</form>
</body></html>
