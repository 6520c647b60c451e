<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">
<title>検体ラベル発行</title>
<link rel="stylesheet" type="text/css" href="kensa.css">
<script type="text/javascript" src="js/label.js" charset="EUC-JP"></script>
</head>
<body onunload="owari()">
<h2>検体ラベル発行 (外来採血室)</h2>
<table class="hyo">
<tr><th>受付番号</th><th>患者番号</th><th>氏名</th><th>検査項目</th><th>容器</th><th>枚数</th><th></th></tr>
<tr><td>101</td><td>0023871</td><td>佐藤 一郎</td><td>末梢血</td><td>紫</td><td>1</td><td><input type="button" value="発行" onclick="hakko('101','0023871','佐藤 一郎','末梢血',1)"></td></tr>
<tr><td>102</td><td>0031164</td><td>鈴木 花子</td><td>生化学 / 血糖</td><td>茶・灰</td><td>2</td><td><input type="button" value="発行" onclick="hakko('102','0031164','鈴木 花子','生化学 / 血糖',2)"></td></tr>
<tr><td>103</td><td>0018820</td><td>高橋 健</td><td>凝固</td><td>黒</td><td>1</td><td><input type="button" value="発行" onclick="hakko('103','0018820','高橋 健','凝固',1)"></td></tr>
<tr><td>104</td><td>0040092</td><td>田中 美咲</td><td>生化学 / 末梢血</td><td>茶・紫</td><td>2</td><td><input type="button" value="発行" onclick="hakko('104','0040092','田中 美咲','生化学 / 末梢血',2)"></td></tr>
<tr><td>105</td><td>0036651</td><td>伊藤 誠</td><td>感染症</td><td>茶</td><td>1</td><td><input type="button" value="発行" onclick="hakko('105','0036651','伊藤 誠','感染症',1)"></td></tr>
</table>
<p>発行後はラベルの氏名と採血指示票を必ず照合してください。</p>
<div id="msg"></div>
</body>
</html>
