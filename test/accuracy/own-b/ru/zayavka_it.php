<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>Заявка в ИТ-отдел</title>
<!--[if lte IE 8]><p>Ваш браузер устарел. Установите Firefox или Chrome.</p><![endif]-->
<style>
body{font:15px/1.5 Arial;margin:0;background:#f3f4f6}main{max-width:760px;margin:24px auto;background:#fff;padding:24px;border-radius:6px}
.tag{display:inline-block;border-radius:3px;padding:0 6px;background:#ddd;font-size:12px}.new{background:#fde68a}.ok{background:#bbf7d0}
</style>
</head>
<body>
<main>
<h1>Заявка в ИТ-отдел</h1>
<form method="post" action="/it/new" id="z">
<label>Тема<br><input name="s" required maxlength="120" style="width:100%"></label>
<label>Категория<br><select name="c"><option>Принтеры</option><option>1С</option><option>Почта</option><option>Доступ</option></select></label><br>
<label>Описание<br><textarea name="d" rows="5" style="width:100%"></textarea></label>
<button>Отправить</button>
</form>
<h2>Мои заявки</h2>
<ul id="list" aria-live="polite"></ul>
<noscript>Для просмотра списка включите JavaScript или откройте <a href="/it/my">простую версию</a>.</noscript>
</main>
<script>
const data=[{n:1071,t:'Не печатает МФУ в 312',s:'new'},{n:1064,t:'Доступ к папке «Сметы»',s:'ok'},{n:1058,t:'Заменить мышь',s:'ok'}];
const names={new:'новая',ok:'выполнена'};
document.getElementById('list').innerHTML=data.map(d=>`<li>№${d.n} ${d.t} <span class="tag ${d.s}">${names[d.s]}</span></li>`).join('');
</script>
</body>
</html>
