<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Zestawienie urlopów</title>
<style type="text/css">
table{border-collapse:collapse;font:12px Verdana}
th{background:#0a5;color:#fff}td,th{border:1px solid #999;padding:3px 7px}
</style>
</head>
<body>
<h2>Zestawienie urlopów - Wydział Księgowości</h2>
<p><a href="urlopy.asp?fmt=xls">Eksport do Excela</a> | <a href="javascript:window.print()">Drukuj</a></p>
<table>
<tr><th>Pracownik</th><th>Przysługuje</th><th>Zaległy</th><th>Wykorzystano</th><th>Pozostało</th></tr>
<tr><td>Błaszczyk Żaneta</td><td>26</td><td>3</td><td>14</td><td>15</td></tr>
<tr><td>Gąsior Krzysztof</td><td>20</td><td>0</td><td>20</td><td>0</td></tr>
<tr><td>Świątek Łukasz</td><td>26</td><td>8</td><td>5</td><td>29</td></tr>
<tr><td>Źródłowska Ewa</td><td>26</td><td>1</td><td>27</td><td>0</td></tr>
</table>
</body></html>
