function Flow(id){ this.id=id; this.n={}; this.l=[]; }
Flow.prototype.addNode=function(id,name,x,y){ this.n[id]={name:name,x:x,y:y}; };
Flow.prototype.addLine=function(a,b){ this.l.push([a,b]); };
Flow.prototype.paint=function(){
  var h=[], k, a, b;
  for(k in this.n){ a=this.n[k];
    h.push('<v:RoundRect style="position:absolute;left:'+a.x+';top:'+a.y+';width:100;height:40;z-index:1" fillcolor="#EAF2FF" strokecolor="#336699"><v:shadow on="T" type="single" color="#b3b3b3" offset="3px,3px"/><v:TextBox inset="2pt,5pt,2pt,5pt" style="text-align:center;font-size:9pt">'+a.name+'</v:TextBox></v:RoundRect>');
  }
  for(k=0;k<this.l.length;k++){ a=this.n[this.l[k][0]]; b=this.n[this.l[k][1]];
    h.push('<v:line style="position:absolute" from="'+(a.x+100)+','+(a.y+20)+'" to="'+b.x+','+(b.y+20)+'" strokecolor="#333"><v:stroke EndArrow="Classic"/></v:line>');
  }
  // 节点名称由VML文本框输出
  document.getElementById(this.id).innerHTML = h.join("");
};
