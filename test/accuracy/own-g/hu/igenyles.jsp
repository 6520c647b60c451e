<html>
<head>
	<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
	<title>Táppénzigénylés</title>
	<script type="text/javascript">
		function tajEll(t) {
			if (!/^\d{9}$/.test(t)) return false;
			var s = 0;
			for (var i = 0; i < 8; i++) s += parseInt(t.charAt(i), 10) * (i % 2 ? 7 : 3);
			return s % 10 == parseInt(t.charAt(8), 10);
		}

		function ell(f) {
			if (!tajEll(f.taj.value)) {
				alert("Hibás TAJ szám!");
				f.taj.focus();
				return false;
			}
			return true;
		}

		function sugo() {
			window.open("sugo.html", "sugo", "width=400,height=300,scrollbars=yes");
		}
	</script>
</head>
<body>
	<h3>Táppénzigénylés rögzítése</h3>
	<form method="post" action="igenyles.jsp" onsubmit="return ell(this)">TAJ <input name="taj" maxlength="9">
		<br>Kezdő nap <input name="k">
		<br>Záró nap <input name="z">
		<br><input type="submit" value="Rögzít"> <a href="javascript:sugo()">Súgó</a>
	</form>
	<p>A lista minden reggel hét órakor frissül. Az ügyiratokat hat évig őrizzük meg. Kérdés esetén hívja az ügyeletet a 4410-es melléken. A lezárt ügyet csak a csoportvezető nyithatja meg újra.</p>
</body>
</html>
