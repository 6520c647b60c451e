<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>구내식당 식단표</title>
<link rel="stylesheet" type="text/css" href="ko.css">
</head>
<body>
<div class="top">구내식당 식단표</div>
<p><a href="?w=22">지난주</a> | 이번주 | <a href="?w=24">다음주</a></p>
<table>
<tr>
<th></th>
<th>월</th>
<th>화</th>
<th>수</th>
</tr>
<tr>
<th>중식</th>
<td>비빔밥<br>미역국</td>
<td>돈까스</td>
<td>육개장</td>
</tr>
<tr>
<th>석식</th>
<td>제육볶음</td>
<td>칼국수</td>
<td>김치찌개</td>
</tr>
</table>
<form action="uigyeon.php" method="post">의견 <input name="u" size="40">
<input type="submit" value="등록">
</form>
<!-- footer -->
<p><small>내부용</small></p>
</body>
</html>
