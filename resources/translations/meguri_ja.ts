<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>words</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>「%2」の%1を変更</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>「%1」を複製</translation>
    </message>
    <message>
        <source>Add variant %1</source>
        <translation>派生シナリオ「%1」を追加</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>名前を「%1」に変更</translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation>シナリオ「%1」を削除</translation>
    </message>
    <message>
        <source>Change %1 of goal and scope</source>
        <translation>目的と調査範囲の%1を変更</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>表題を変更</translation>
    </message>
    <message>
        <source>Location-based greenhouse gases of electricity are left out: state the grid intensity of the site, or choose its grid from the library.</source>
        <translation>ロケーション基準の電力由来温室効果ガスを除外しています。サイトの系統排出係数を入力するか、ライブラリから系統を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Market-based greenhouse gases of electricity are left out: state the contract intensity of the site.</source>
        <translation>マーケット基準の電力由来温室効果ガスを除外しています。サイトの契約排出係数を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Water consumed in generating the electricity is left out: state the grid water of the site, or choose its grid from the library.</source>
        <translation>発電に伴う水消費を除外しています。サイトの発電水消費原単位を入力するか、ライブラリから系統を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Losses of transmission and distribution are left out: state the network loss of the site, or switch the losses off in goal and scope.</source>
        <translation>送配電ロスを除外しています。サイトの送配電ロス率を入力すると含まれます。目的と調査範囲で対象外にすることもできます。</translation>
    </message>
    <message>
        <source>Building and fitting out the data centre is left out: this version of Meguri has no input for it.</source>
        <translation>データセンターの建屋・設備の製造を除外しています。このバージョンの Meguri には入力項目がありません。</translation>
    </message>
    <message>
        <source>Energy of idle hardware is left out: state the idle power of the fleet, or choose a product that has it.</source>
        <translation>アイドル時のエネルギーを除外しています。サーバー群のアイドル電力を入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Manufacture of the accelerators is left out: state its greenhouse gases per node, or choose a product that has them.</source>
        <translation>アクセラレータの製造を除外しています。ノード当たりの温室効果ガスを入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Manufacture of the host is left out: state its greenhouse gases per node, or choose a product that has them.</source>
        <translation>ホストの製造を除外しています。ノード当たりの温室効果ガスを入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Water consumed in manufacture is left out: state the manufacture water per node, or choose a product that has it.</source>
        <translation>製造時の水消費を除外しています。ノード当たりの製造時水消費量を入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Transport of the hardware is left out: state its greenhouse gases per node, or choose a product that has them.</source>
        <translation>ハードウェアの輸送を除外しています。ノード当たりの温室効果ガスを入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Greenhouse gases of the end of life are left out: state them per node, or choose a product that has them.</source>
        <translation>使用後（エンドオブライフ）の温室効果ガスを除外しています。ノード当たりの値を入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>E-waste is left out: state the mass of a node, or choose a product that has it.</source>
        <translation>電子廃棄物を除外しています。ノードの質量を入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>E-waste is left out: state the share of the retired hardware that is reused, 0 % if none is.</source>
        <translation>電子廃棄物を除外しています。退役ハードウェアのリユース率を入力すると含まれます（なければ 0 %）。</translation>
    </message>
    <message>
        <source>The split of e-waste into collected and uncollected is left out: state the share collected.</source>
        <translation>電子廃棄物の回収・未回収の内訳を除外しています。回収率を入力すると含まれます。</translation>
    </message>
    <message>
        <source>The split of collected e-waste into recycled and disposed of is left out: state the recycling yield.</source>
        <translation>回収された電子廃棄物のリサイクル・処分の内訳を除外しています。リサイクル歩留まりを入力すると含まれます。</translation>
    </message>
    <message>
        <source>Energy of further input tokens is left out: state the energy of an input token.</source>
        <translation>追加入力トークンのエネルギーを除外しています。入力トークン当たりのエネルギーを入力すると含まれます。</translation>
    </message>
    <message>
        <source>Energy of the host beside the accelerators is left out: choose hardware that states its host overhead.</source>
        <translation>アクセラレータ以外のホストのエネルギーを除外しています。ホスト分の割合を持つハードウェアを選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Manufacture and end of life of the hardware are left out: choose the hardware the job runs on.</source>
        <translation>ハードウェアの製造と使用後（エンドオブライフ）を除外しています。ジョブを実行するハードウェアを選ぶと含まれます。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>This is not a Meguri study.</source>
        <translation>これは Meguri のスタディではありません。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Meguri.</source>
        <translation>このファイルは、より新しいバージョンの Meguri で作成されています。</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>この操作は実行できません。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>%1 %3</source>
        <translation>%1%3</translation>
    </message>
    <message>
        <source>There is nothing in it. Restore it from a backup.</source>
        <translation>中身が空です。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The member “%1” appears twice. Remove one of the two in a text editor, or restore the file from a backup.</source>
        <translation>メンバー「%1」が重複しています。テキストエディターで一方を削除するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The number “%1” is too large to be held. Correct it in a text editor, or restore the file from a backup.</source>
        <translation>数値「%1」は大きすぎて扱えません。テキストエディターで修正するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save it as UTF-8, or restore the file from a backup.</source>
        <translation>テキストが正しい UTF-8 ではありません。UTF-8 で保存し直すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The text ends too early, as if it had not been copied or saved completely. Fetch the file again, or restore it from a backup.</source>
        <translation>テキストが途中で終わっています。コピーや保存が完了していない可能性があります。ファイルを取得し直すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Correct it in a text editor, or restore the file from a backup.</source>
        <translation>「%1」はこの位置に記述できません。テキストエディターで修正するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The text does not follow the rules of JSON. Correct it in a text editor, or restore the file from a backup.</source>
        <translation>テキストが JSON の規則に従っていません。テキストエディターで修正するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>More than %1 levels are nested, which no study needs. Restore the file from a backup.</source>
        <translation>入れ子が %1 段を超えています。スタディでは必要のない深さです。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%2” stands where %1 is expected. Correct it in a text editor, or restore the file from a backup.</source>
        <translation>%1が必要な位置に「%2」があります。テキストエディターで修正するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The member “%1” is missing. Add it in a text editor, or restore the file from a backup.</source>
        <translation>メンバー「%1」がありません。テキストエディターで追加するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is not one of the words allowed here. Write one of: %2.</source>
        <translation>「%1」はここで使える語ではありません。次のいずれかを記述してください：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a calendar year. Write a year from 1900 to 2200 in four digits, such as 2026.</source>
        <translation>「%1」は暦年ではありません。1900～2200 の年を 2026 のように 4 桁で記述してください。</translation>
    </message>
    <message>
        <source>A quantity holds either a single value or a path over years: state one of the two, not both.</source>
        <translation>数量には単一の値または年次の値のどちらか一方だけを記述します。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>波括弧で囲んだオブジェクト</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>角括弧で囲んだリスト</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a calendar year from 1900 to 2200</source>
        <translation>1900～2200 の暦年</translation>
    </message>
    <message>
        <source>The file does not say that it holds a study (format “meguri-study”). Choose a file that Meguri saved.</source>
        <translation>ファイルにスタディであることを示す記述（形式「meguri-study」）がありません。Meguri で保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>It has format version %1; this Meguri reads up to %2. Open it with a newer Meguri.</source>
        <translation>形式バージョンは %1 ですが、この Meguri で読み込めるのは %2 までです。より新しい Meguri で開いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a format version. Write it as in “1.0”, or restore the file from a backup.</source>
        <translation>「%1」は形式バージョンではありません。「1.0」のように記述するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The study holds no scenario. Add at least one, or restore the file from a backup.</source>
        <translation>スタディにシナリオがありません。1 つ以上追加するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The identifier “%1” is used twice. Give one of the two another identifier.</source>
        <translation>識別子「%1」が重複しています。一方を別の識別子にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be an identifier. Use 1 to 40 letters, digits, hyphens or underscores.</source>
        <translation>「%1」は識別子として使えません。英数字、ハイフン、アンダースコアを 1～40 文字で使ってください。</translation>
    </message>
    <message>
        <source>Only a variant holds changes, and this scenario names no base. Name its base, or remove the changes.</source>
        <translation>変更を記述できるのは派生シナリオだけですが、このシナリオには元のシナリオの指定がありません。元のシナリオを指定するか、変更を削除してください。</translation>
    </message>
    <message>
        <source>Changes are listed for the element “%1”, which no scenario has. Correct the identifier, or remove the changes.</source>
        <translation>要素「%1」への変更が記述されていますが、その要素はどのシナリオにもありません。識別子を修正するか、変更を削除してください。</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>ファイルが見つかりません。ファイル名とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>これはフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the most that Meguri reads. Choose another file.</source>
        <translation>ファイルが、Meguri で読み込める上限の %1 MiB を超えています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The system says: %1. Check that you may read the file and that its drive is connected.</source>
        <translation>システムからの応答：%1。ファイルの読み取り権限と、ドライブの接続を確認してください。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>ファイルが存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, or check its permissions and free space.</source>
        <translation>システムからの応答：%1。別のフォルダーを選ぶか、権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions and free space.</source>
        <translation>別のフォルダーを選ぶか、権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The factor library cannot be opened: %1. Install Meguri again, or choose another library.</source>
        <translation>係数ライブラリを開けません：%1。Meguri を再インストールするか、別のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>The factor library cannot be used: %1. Install Meguri again, or choose another library.</source>
        <translation>係数ライブラリを使用できません：%1。Meguri を再インストールするか、別のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>The factor library has version %1; this Meguri reads up to %2. Use a newer Meguri, or an older library.</source>
        <translation>係数ライブラリのバージョンは %1 ですが、この Meguri で読み込めるのは %2 までです。より新しい Meguri を使うか、古いライブラリを使ってください。</translation>
    </message>
    <message>
        <source>The factor library cannot be written: %1. Check the permissions and the free space of its folder.</source>
        <translation>係数ライブラリに書き込めません：%1。フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The folder holds no dataset. Choose the folder that holds the folders of the datasets.</source>
        <translation>フォルダーにデータセットがありません。各データセットのフォルダーを含むフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The dataset “%1” is already in the folder “%2”. Give one of the two another identifier.</source>
        <translation>データセット「%1」はすでにフォルダー「%2」にあります。一方を別の識別子にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be an identifier. Use 1 to 80 letters, digits or hyphens.</source>
        <translation>「%1」は識別子として使えません。英数字とハイフンを 1～80 文字で使ってください。</translation>
    </message>
    <message>
        <source>The dataset holds members that have no meaning: %1. Correct their names, or remove them.</source>
        <translation>データセットに意味を持たないメンバーがあります：%1。名前を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a known unit. Write the unit as in “kW”, “g CO2e/kWh”, “GPU-h” or “L/kWh”.</source>
        <translation>「%2」の「%1」は使用できない単位です。「kW」「g CO2e/kWh」「GPU-h」「L/kWh」のように記述してください。</translation>
    </message>
    <message>
        <source>The unit is missing. Write it as in “kW”, “g CO2e/kWh”, “GPU-h” or “L/kWh”.</source>
        <translation>単位がありません。「kW」「g CO2e/kWh」「GPU-h」「L/kWh」のように記述してください。</translation>
    </message>
    <message>
        <source>The number is missing. Write a number and its unit, as in “0.7 kW”.</source>
        <translation>数値がありません。「0.7 kW」のように数値と単位を記述してください。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it with a decimal point and without thousands separators, as in “1082.5 kWh”.</source>
        <translation>「%1」は数値ではありません。「1082.5 kWh」のように、桁区切りを付けず、小数点にはピリオドを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is not an assignment. Write element.field=value, or scenario:element.field=value for one scenario, as in “servers.lifetime=5 a”.</source>
        <translation>「%1」は代入の形になっていません。「servers.lifetime=5 a」のように「要素.項目=値」、または特定のシナリオだけなら「シナリオ:要素.項目=値」と記述してください。</translation>
    </message>
    <message>
        <source>The field “%1” cannot be stated in “%2”. Write a unit that converts to %3.</source>
        <translation>項目「%1」は「%2」では指定できません。%3に換算できる単位を記述してください。</translation>
    </message>
    <message>
        <source>The field “%1” is either true or false, not “%2”. Write one of the two.</source>
        <translation>項目「%1」の値は true または false で、「%2」は使えません。どちらかを記述してください。</translation>
    </message>
    <message>
        <source>The field “%1” is a calendar year, and “%2” is none. Write a year from 1900 to 2200.</source>
        <translation>項目「%1」は暦年で、「%2」は使えません。1900～2200 の年を記述してください。</translation>
    </message>
    <message>
        <source>The study has no scenario “%1”. Use the identifier of one it has.</source>
        <translation>スタディにシナリオ「%1」はありません。存在するシナリオの識別子を使ってください。</translation>
    </message>
    <message>
        <source>The scenario “%2” has no element “%1”. Use the identifier of one it has.</source>
        <translation>シナリオ「%2」に要素「%1」はありません。存在する要素の識別子を使ってください。</translation>
    </message>
    <message>
        <source>No scenario has an element “%1”. Use the identifier of one that exists.</source>
        <translation>要素「%1」はどのシナリオにもありません。存在する要素の識別子を使ってください。</translation>
    </message>
    <message>
        <source>The element “%1” has no field “%2”. Check the name of the field in the format reference.</source>
        <translation>要素「%1」に項目「%2」はありません。形式リファレンスで項目名を確認してください。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Type it again, or paste it from another program.</source>
        <translation>テキストが正しい UTF-8 ではありません。入力し直すか、別のプログラムから貼り付けてください。</translation>
    </message>
    <message>
        <source>The identifier “%1” is already in use. Choose another one.</source>
        <translation>識別子「%1」はすでに使われています。別の識別子を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is the last scenario, and a study needs one. Add another scenario first.</source>
        <translation>「%1」は最後のシナリオです。スタディには 1 つ以上のシナリオが必要です。先に別のシナリオを追加してください。</translation>
    </message>
    <message>
        <source>“%2” is a variant of the scenario “%1”. Remove the variant first.</source>
        <translation>「%2」はシナリオ「%1」から派生しています。先に派生シナリオを削除してください。</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>保有形態</translation>
    </message>
    <message>
        <source>Whether the study owns the hardware, and with it stock, purchases and idle hours, or rents it by the hour and bears a share of each. Left empty, owned.</source>
        <translation>ハードウェアを所有して台数・購入・アイドル時間を自ら負担するか、時間単位で借りて応分を負担するかを選びます。空欄では所有です。</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>レンタル</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Library entry of the server. It gives the figures per node below wherever the fleet states none of its own.</source>
        <translation>サーバー製品のライブラリエントリです。以下のノード当たりの値のうち、ここで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Site where the hardware stands: it decides on electricity and water. It must be stated.</source>
        <translation>ハードウェアを設置するサイトです。電力と水の値が決まります。必須です。</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation>ノード当たりアクセラレータ数</translation>
    </message>
    <message>
        <source>Number of accelerators in one node. It must be stated here or by the product.</source>
        <translation>1 ノードに搭載するアクセラレータの数です。ここか製品のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Nodes in service</source>
        <translation>保有ノード数</translation>
    </message>
    <message>
        <source>Nodes wanted in service in each year, fractions allowed: purchases on 1 January fill the stock up to it. It must be stated for owned hardware.</source>
        <translation>各年に必要な在籍ノード数で、小数も使えます。1 月 1 日の購入でこの数まで補充します。所有の場合は必須です。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Share of the hours of a year in which nodes in service can be used, in %. It must be stated for owned hardware.</source>
        <translation>在籍ノードを使用できる時間の年間時間に対する割合（%）です。所有の場合は必須です。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Share of the hours that the lessor expects to be claimed by all customers together, in %. The rest is idle and shared out over the hours claimed; it must be stated for rented hardware.</source>
        <translation>全利用者によって使用されると貸主が見込む時間の割合（%）です。残りのアイドル分は使用時間に割り振られます。レンタルの場合は必須です。</translation>
    </message>
    <message>
        <source>Life model</source>
        <translation>寿命モデル</translation>
    </message>
    <message>
        <source>Whether all nodes retire at the same age, or one by one as a Weibull distribution describes. Left empty, fixed life.</source>
        <translation>すべてのノードが同じ使用年数で退役するか、ワイブル分布に従って順次退役するかを選びます。空欄では固定寿命です。</translation>
    </message>
    <message>
        <source>Fixed life</source>
        <translation>固定寿命</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>ワイブル分布</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Years in service, 1 or more; of a Weibull, the mean. It must be stated.</source>
        <translation>使用年数で、1 年以上です。ワイブル分布では平均寿命です。必須です。</translation>
    </message>
    <message>
        <source>Weibull shape</source>
        <translation>ワイブル形状母数</translation>
    </message>
    <message>
        <source>How closely retirements gather around the lifetime: 1 spreads them widely, 5 and more gathers them. A number without unit; it must be stated for a Weibull life.</source>
        <translation>退役が寿命の前後にどれだけ集中するかを表す無次元の数です。1 では広くばらつき、5 以上では集中します。ワイブル分布の場合は必須です。</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>稼働時電力</translation>
    </message>
    <message>
        <source>Mean IT power of a node at work, host included, in kW per node. Left empty, it follows from accelerator power, power share and host overhead.</source>
        <translation>稼働中のノードの平均 IT 電力（ホストを含む、ノード当たり kW）です。空欄ではアクセラレータ電力・電力比率・ホスト分の割合から求めます。</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>アイドル電力</translation>
    </message>
    <message>
        <source>IT power of a node that is on and not claimed, in kW per node. Left empty, the product&apos;s figure serves; without one, idle energy is excluded.</source>
        <translation>電源が入っていて使用されていないノードの IT 電力（ノード当たり kW）です。空欄では製品の値を使い、それもなければアイドル時のエネルギーを除外します。</translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation>アクセラレータ電力</translation>
    </message>
    <message>
        <source>Rated power (TDP) of one accelerator, in W per accelerator. Used where no active power is stated, and for the hours behind a stated energy; left empty, the product&apos;s figure serves.</source>
        <translation>アクセラレータ 1 個の定格電力（TDP、W）です。稼働時電力がない場合と、エネルギーから時間を求める場合に使います。空欄では製品の値を使います。</translation>
    </message>
    <message>
        <source>Power share</source>
        <translation>電力比率</translation>
    </message>
    <message>
        <source>Mean power of an accelerator at work as a share of its rated power, in %. Used where no active power is stated, and for the hours behind a stated energy; left empty, the product&apos;s figure serves.</source>
        <translation>稼働中のアクセラレータの平均電力の定格電力に対する比率（%）です。稼働時電力がない場合と、エネルギーから時間を求める場合に使います。空欄では製品の値を使います。</translation>
    </message>
    <message>
        <source>Host overhead</source>
        <translation>ホスト分の割合</translation>
    </message>
    <message>
        <source>Energy of the host (processors, memory, fans) per energy of its accelerators, such as 0.5. Left empty, the product&apos;s figure serves; without one, the host is excluded where a figure covers accelerators only.</source>
        <translation>アクセラレータのエネルギーに対するホスト（CPU・メモリ・ファンなど）のエネルギーの比で、例えば 0.5 です。空欄では製品の値を使い、それもなければアクセラレータだけの値にはホスト分を加えず除外とします。</translation>
    </message>
    <message>
        <source>Manufacture of accelerators</source>
        <translation>アクセラレータの製造</translation>
    </message>
    <message>
        <source>Greenhouse gases of making all accelerators of a node, in kg CO2e per node. Left empty, the product&apos;s figure serves; without one, they are excluded.</source>
        <translation>1 ノードの全アクセラレータの製造に伴う温室効果ガス（ノード当たり kg CO2e）です。空欄では製品の値を使い、それもなければ除外します。</translation>
    </message>
    <message>
        <source>Manufacture of host</source>
        <translation>ホストの製造</translation>
    </message>
    <message>
        <source>Greenhouse gases of making the node without its accelerators, in kg CO2e per node. Left empty, the product&apos;s figure serves; without one, they are excluded.</source>
        <translation>アクセラレータを除くノードの製造に伴う温室効果ガス（ノード当たり kg CO2e）です。空欄では製品の値を使い、それもなければ除外します。</translation>
    </message>
    <message>
        <source>Manufacture water</source>
        <translation>製造時水消費量</translation>
    </message>
    <message>
        <source>Water consumed in making a node, in m3 per node. Left empty, the product&apos;s figure serves; without one, it is excluded.</source>
        <translation>1 ノードの製造に伴う水消費量（ノード当たり m3）です。空欄では製品の値を使い、それもなければ除外します。</translation>
    </message>
    <message>
        <source>Transport to site</source>
        <translation>サイトまでの輸送</translation>
    </message>
    <message>
        <source>Greenhouse gases of bringing a node to the site, in kg CO2e per node. Left empty, the product&apos;s figure serves; without one, transport is excluded.</source>
        <translation>ノードをサイトまで運ぶ輸送に伴う温室効果ガス（ノード当たり kg CO2e）です。空欄では製品の値を使い、それもなければ輸送を除外します。</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>質量</translation>
    </message>
    <message>
        <source>Mass of a node, in kg per node. Left empty, the product&apos;s figure serves; without one, e-waste is excluded.</source>
        <translation>ノードの質量（ノード当たり kg）です。空欄では製品の値を使い、それもなければ電子廃棄物を除外します。</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>リユース率</translation>
    </message>
    <message>
        <source>Share of the mass retired that is passed on for another use and is no waste, in %. Left empty, e-waste is excluded; 0 % if nothing is reused.</source>
        <translation>退役した質量のうち、次の用途に引き渡されて廃棄物にならない割合（%）です。空欄では電子廃棄物を除外します。リユースしない場合は 0 % とします。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>回収率</translation>
    </message>
    <message>
        <source>Share of the e-waste that is collected for treatment, in %. Left empty, e-waste is not split into collected and uncollected.</source>
        <translation>電子廃棄物のうち処理のために回収される割合（%）です。空欄では回収・未回収の内訳を示しません。</translation>
    </message>
    <message>
        <source>Recycling yield</source>
        <translation>リサイクル歩留まり</translation>
    </message>
    <message>
        <source>Share of the e-waste collected that is recovered as material, in %; the rest is disposed of. Left empty, e-waste collected is not split further.</source>
        <translation>回収された電子廃棄物のうち素材として再生される割合（%）で、残りは処分されます。空欄では回収分の内訳を示しません。</translation>
    </message>
    <message>
        <source>End-of-life treatment</source>
        <translation>使用後の処理</translation>
    </message>
    <message>
        <source>Greenhouse gases of treating a retired node, in kg CO2e per node. Left empty, the product&apos;s figure serves; without one, they are excluded.</source>
        <translation>退役ノードの処理に伴う温室効果ガス（ノード当たり kg CO2e）です。空欄では製品の値を使い、それもなければ除外します。</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>機能単位</translation>
    </message>
    <message>
        <source>What results are referred to: the study as a whole, an accelerator-hour claimed, a request answered or an output token. Left empty, the study as a whole.</source>
        <translation>結果を何に対して表すかを決めます。スタディ全体、使用アクセラレータ 1 時間、応答リクエスト 1 件、出力トークン 1 個から選びます。空欄ではスタディ全体です。</translation>
    </message>
    <message>
        <source>Whole study</source>
        <translation>スタディ全体</translation>
    </message>
    <message>
        <source>One accelerator-hour</source>
        <translation>アクセラレータ 1 時間</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>1 リクエスト</translation>
    </message>
    <message>
        <source>One output token</source>
        <translation>1 出力トークン</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>開始年</translation>
    </message>
    <message>
        <source>First calendar year of the horizon. It must be stated.</source>
        <translation>評価期間の最初の暦年です。必須です。</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>終了年</translation>
    </message>
    <message>
        <source>Last calendar year of the horizon, itself included. It must be stated.</source>
        <translation>評価期間の最後の暦年で、その年も含みます。必須です。</translation>
    </message>
    <message>
        <source>Accounting of hardware</source>
        <translation>ハードウェアの計上方法</translation>
    </message>
    <message>
        <source>How manufacture, transport and end of life of owned hardware enter the years: amortised over its expected life, or as incurred in the year of purchase or retirement. Both are calculated and this one is shown first; left empty, amortised.</source>
        <translation>所有ハードウェアの製造・輸送・使用後を各年にどう計上するかを選びます。償却配分は期待寿命に割り振り、購入年計上は購入または退役の年に計上します。両方とも計算され、選んだ方が先に表示されます。空欄では償却配分です。</translation>
    </message>
    <message>
        <source>Amortised</source>
        <translation>償却配分</translation>
    </message>
    <message>
        <source>As incurred</source>
        <translation>購入年計上</translation>
    </message>
    <message>
        <source>Electricity basis</source>
        <translation>電力の算定基準</translation>
    </message>
    <message>
        <source>Whether greenhouse gases of electricity are shown location-based, by the average of the grid, or market-based, by the contract. Both are calculated and this one is shown first; left empty, location-based.</source>
        <translation>電力由来の温室効果ガスを、系統平均によるロケーション基準と、契約によるマーケット基準のどちらで表示するかを選びます。両方とも計算され、選んだ方が先に表示されます。空欄ではロケーション基準です。</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>ロケーション基準</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>マーケット基準</translation>
    </message>
    <message>
        <source>Include network losses</source>
        <translation>送配電ロスを含める</translation>
    </message>
    <message>
        <source>Whether losses of transmission and distribution are added to the greenhouse gases and the water of generating electricity. Left empty, they are.</source>
        <translation>発電に伴う温室効果ガスと水消費に送配電ロス分を加えるかどうかです。空欄では加えます。</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Fleet the service claims hours of; its site then holds. Left empty, a site is needed, and the manufacture and end of life of the hardware are excluded.</source>
        <translation>サービスが使用するサーバー群です。サイトはサーバー群のものになります。空欄ではサイトの指定が必要で、ハードウェアの製造と使用後は除外されます。</translation>
    </message>
    <message>
        <source>Site that supplies the electricity if no hardware is chosen; otherwise it is not used.</source>
        <translation>ハードウェアを選ばない場合に電力を供給するサイトです。選んだ場合は使われません。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>算定方法</translation>
    </message>
    <message>
        <source>How energy is found: from accelerator-hours, from a share of the fleet, from the energy of a request, from its tokens, or from a published figure with its breakdown. Left empty, accelerator-hours.</source>
        <translation>エネルギーの求め方を選びます。アクセラレータ時間、サーバー群に占める割合、リクエスト当たりエネルギー、トークン数、内訳付きの公表値から求められます。空欄ではアクセラレータ時間です。</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>アクセラレータ時間</translation>
    </message>
    <message>
        <source>Share of the fleet</source>
        <translation>サーバー群に占める割合</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>リクエスト当たりエネルギー</translation>
    </message>
    <message>
        <source>Tokens per request</source>
        <translation>リクエスト当たりトークン数</translation>
    </message>
    <message>
        <source>Published figure with breakdown</source>
        <translation>内訳付きの公表値</translation>
    </message>
    <message>
        <source>Accelerator-hours per year</source>
        <translation>年間アクセラレータ時間</translation>
    </message>
    <message>
        <source>Accelerator-hours the service claims in each year, in GPU-h; a single value holds for every year of the horizon. It must be stated for this method.</source>
        <translation>サービスが各年に使うアクセラレータ時間（GPU-h）です。単一の値は評価期間の各年に適用されます。この方法では必須です。</translation>
    </message>
    <message>
        <source>Share of available hours</source>
        <translation>利用可能時間に占める割合</translation>
    </message>
    <message>
        <source>Share of the fleet&apos;s available accelerator-hours that the service claims, in %. It must be stated for this method.</source>
        <translation>サーバー群の利用可能アクセラレータ時間のうちサービスが使う割合（%）です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Requests per year</source>
        <translation>年間リクエスト数</translation>
    </message>
    <message>
        <source>Requests answered in each year; a single value holds for every year of the horizon. It must be stated for methods by request.</source>
        <translation>各年に応答するリクエスト数です。単一の値は評価期間の各年に適用されます。リクエストに基づく方法では必須です。</translation>
    </message>
    <message>
        <source>Energy of answering one request, in Wh per request; with a breakdown, that of the whole facility. It must be stated for this method.</source>
        <translation>リクエスト 1 件の応答に要するエネルギー（Wh）です。内訳付きの公表値では施設全体の値とします。この方法では必須です。</translation>
    </message>
    <message>
        <source>Energy covers</source>
        <translation>エネルギーの範囲</translation>
    </message>
    <message>
        <source>What the energy of a request contains; only what is missing, host or facility overhead, is added. Required.</source>
        <translation>リクエスト当たりエネルギーに何が含まれるかを選びます。含まれていないホスト分や施設オーバーヘッドだけが加算されます。必須です。</translation>
    </message>
    <message>
        <source>Accelerators only</source>
        <translation>アクセラレータのみ</translation>
    </message>
    <message>
        <source>IT equipment</source>
        <translation>IT 機器全体</translation>
    </message>
    <message>
        <source>Whole facility</source>
        <translation>施設全体</translation>
    </message>
    <message>
        <source>Share of accelerators</source>
        <translation>アクセラレータの割合</translation>
    </message>
    <message>
        <source>Share of the published energy that accelerators at work draw, in %. It must be stated for this method.</source>
        <translation>公表されたエネルギーのうち稼働中のアクセラレータが占める割合（%）です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Share of host</source>
        <translation>ホストの割合</translation>
    </message>
    <message>
        <source>Share of the published energy that processors, memory and the rest of the host draw, in %. It must be stated for this method.</source>
        <translation>公表されたエネルギーのうち CPU・メモリなどホストが占める割合（%）です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Share of idle machines</source>
        <translation>アイドル機の割合</translation>
    </message>
    <message>
        <source>Share of the published energy that machines kept idle draw, in %; what is left of the 100 % is facility overhead. It must be stated for this method.</source>
        <translation>公表されたエネルギーのうち待機中の機器が占める割合（%）です。100 % の残りは施設オーバーヘッドです。この方法では必須です。</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回帰式</translation>
    </message>
    <message>
        <source>Library entry with the fit of energy per output token to model size and batch. It must be stated for this method.</source>
        <translation>出力トークン当たりエネルギーをモデル規模とバッチから推計する回帰式のライブラリエントリです。この方法では必須です。</translation>
    </message>
    <message>
        <source>Output tokens per request</source>
        <translation>リクエスト当たり出力トークン数</translation>
    </message>
    <message>
        <source>Tokens generated per request, reasoning included. They must be stated for this method.</source>
        <translation>リクエスト 1 件で生成されるトークン数（推論過程を含む）です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Further input tokens per request</source>
        <translation>リクエスト当たり追加入力トークン数</translation>
    </message>
    <message>
        <source>Input tokens per request beyond the prompts that the regression already contains, such as long documents. Left empty, none.</source>
        <translation>回帰式にすでに含まれるプロンプトを超える入力トークン数（長い文書など）です。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Energy per input token</source>
        <translation>入力トークン当たりエネルギー</translation>
    </message>
    <message>
        <source>Accelerator energy per further input token, in J per token. Left empty, further input tokens are excluded.</source>
        <translation>追加入力トークン 1 個当たりのアクセラレータのエネルギー（J）です。空欄では追加入力トークンを除外します。</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>アクティブパラメータ数</translation>
    </message>
    <message>
        <source>Parameters of the model at work per token, as a full count such as 7e10. They must be stated for this method.</source>
        <translation>トークンごとに使われるモデルのパラメータ数で、7e10 のように個数そのものを入力します。この方法では必須です。</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>総パラメータ数</translation>
    </message>
    <message>
        <source>All parameters of the model, as a full count such as 7e10; of a dense model the same as the active ones. They must be stated for this method.</source>
        <translation>モデルの全パラメータ数で、7e10 のように個数そのものを入力します。密なモデルではアクティブパラメータ数と同じです。この方法では必須です。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Requests processed at the same time, on average. It must be stated for this method.</source>
        <translation>同時に処理されるリクエスト数の平均です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>アクセラレータ</translation>
    </message>
    <message>
        <source>Accelerator that the regression is read for. Required: the data hold no other.</source>
        <translation>回帰式を適用するアクセラレータです。必須です（データにあるのはこの 2 種類です）。</translation>
    </message>
    <message>
        <source>H100</source>
        <translation>H100</translation>
    </message>
    <message>
        <source>B200</source>
        <translation>B200</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数値精度</translation>
    </message>
    <message>
        <source>Number format of the weights that the regression is read for. Required.</source>
        <translation>回帰式を適用する重みの数値形式です。必須です。</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>Other greenhouse gases per request</source>
        <translation>リクエスト当たりその他の温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases that the source states beside electricity, such as those of manufacture, in g CO2e per request. Left empty, none are added.</source>
        <translation>電力以外に出典が示す温室効果ガス（製造分など、リクエスト当たり g CO2e）です。空欄では何も加えません。</translation>
    </message>
    <message>
        <source>Stage of the other greenhouse gases</source>
        <translation>その他の温室効果ガスの段階</translation>
    </message>
    <message>
        <source>Life-cycle stage that the other greenhouse gases belong to. Required with them.</source>
        <translation>その他の温室効果ガスが属するライフサイクル段階です。その他の温室効果ガスを入力した場合は必須です。</translation>
    </message>
    <message>
        <source>Manufacture</source>
        <translation>製造</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Part of the other greenhouse gases</source>
        <translation>その他の温室効果ガスの区分</translation>
    </message>
    <message>
        <source>Whether the other greenhouse gases arise upstream, in supply chains, or directly. Required with them.</source>
        <translation>その他の温室効果ガスがサプライチェーンなど上流で生じるか、直接生じるかを選びます。その他の温室効果ガスを入力した場合は必須です。</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上流</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>電力系統</translation>
    </message>
    <message>
        <source>Library entry of the grid the site draws from. It gives the grid figures below wherever the site states none of its own.</source>
        <translation>サイトが受電する電力系統のライブラリエントリです。以下の系統の値のうち、サイトで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>系統排出係数</translation>
    </message>
    <message>
        <source>Life-cycle greenhouse gases per kWh of electricity, location-based, in g CO2e/kWh. Left empty, the grid&apos;s figure serves; without one, location-based greenhouse gases of electricity are excluded.</source>
        <translation>電力 1 kWh 当たりのライフサイクル温室効果ガス（ロケーション基準、g CO2e/kWh）です。空欄では電力系統の値を使い、それもなければロケーション基準の電力由来温室効果ガスを除外します。</translation>
    </message>
    <message>
        <source>Contract intensity</source>
        <translation>契約排出係数</translation>
    </message>
    <message>
        <source>Life-cycle greenhouse gases per kWh of the electricity contracted, in g CO2e/kWh. Left empty, market-based greenhouse gases of electricity are excluded.</source>
        <translation>契約電力 1 kWh 当たりのライフサイクル温室効果ガス（g CO2e/kWh）です。空欄ではマーケット基準の電力由来温室効果ガスを除外します。</translation>
    </message>
    <message>
        <source>Network loss</source>
        <translation>送配電ロス率</translation>
    </message>
    <message>
        <source>Share of the electricity fed in that is lost in transmission and distribution, in %. Left empty, the grid&apos;s figure serves; without one, losses are excluded.</source>
        <translation>送電端の電力のうち送配電で失われる割合（%）です。空欄では電力系統の値を使い、それもなければ送配電ロスを除外します。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Energy of the whole facility per energy of its IT equipment, 1 or more. It must be stated.</source>
        <translation>IT 機器のエネルギーに対する施設全体のエネルギーの比で、1 以上です。必須です。</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water used on site per kWh of IT energy, not of facility energy, in L/kWh. Left empty, water on site is excluded.</source>
        <translation>施設全体ではなく IT エネルギー 1 kWh 当たりのサイト内水使用量（L/kWh）です。空欄ではサイト内の水消費を除外します。</translation>
    </message>
    <message>
        <source>WUE counts</source>
        <translation>WUE の対象</translation>
    </message>
    <message>
        <source>Whether the WUE counts water consumed or water withdrawn, as its source states. Required with a WUE.</source>
        <translation>WUE が水の消費量と取水量のどちらを表すかを、出典に合わせて選びます。WUE を入力した場合は必須です。</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取水</translation>
    </message>
    <message>
        <source>Share consumed</source>
        <translation>消費割合</translation>
    </message>
    <message>
        <source>Share of the water withdrawn that evaporates or is otherwise consumed, in %. Left empty, water on site is excluded: a withdrawal is no consumption.</source>
        <translation>取水量のうち蒸発などで消費される割合（%）です。取水量は消費量ではないため、空欄ではサイト内の水消費を除外します。</translation>
    </message>
    <message>
        <source>Grid water</source>
        <translation>発電水消費原単位</translation>
    </message>
    <message>
        <source>Water consumed in generating a kWh, evaporation from reservoirs included, in L/kWh. Left empty, the grid&apos;s figure serves; without one, the water of generating electricity is excluded.</source>
        <translation>発電 1 kWh 当たりの水消費量（貯水池からの蒸発を含む、L/kWh）です。空欄では電力系統の値を使い、それもなければ発電に伴う水消費を除外します。</translation>
    </message>
    <message>
        <source>Grid water without reservoirs</source>
        <translation>発電水消費原単位（貯水池蒸発を除く）</translation>
    </message>
    <message>
        <source>Water consumed in generating a kWh, evaporation from reservoirs left aside, in L/kWh. Left empty, the grid&apos;s figure serves; without one, this indicator excludes the water of generating electricity.</source>
        <translation>発電 1 kWh 当たりの水消費量（貯水池からの蒸発を除く、L/kWh）です。空欄では電力系統の値を使い、それもなければこの指標では発電に伴う水消費を除外します。</translation>
    </message>
    <message>
        <source>Fleet the runs claim hours of; its site then holds. Left empty, a site is needed, and the manufacture and end of life of the hardware are excluded.</source>
        <translation>学習に使用するサーバー群です。サイトはサーバー群のものになります。空欄ではサイトの指定が必要で、ハードウェアの製造と使用後は除外されます。</translation>
    </message>
    <message>
        <source>Whether the runs are stated in accelerator-hours, at the active power of the hardware, or in energy. Left empty, accelerator-hours.</source>
        <translation>学習をアクセラレータ時間（ハードウェアの稼働時電力を使用）とエネルギーのどちらで入力するかを選びます。空欄ではアクセラレータ時間です。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Accelerator-hours of the runs in each year, in GPU-h; a single value holds for every year of the horizon. It must be stated for this method.</source>
        <translation>各年の学習に使うアクセラレータ時間（GPU-h）です。単一の値は評価期間の各年に適用されます。この方法では必須です。</translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation>年間エネルギー</translation>
    </message>
    <message>
        <source>Energy of the runs in each year, in kWh; a single value holds for every year of the horizon. It must be stated for this method.</source>
        <translation>各年の学習に使うエネルギー（kWh）です。単一の値は評価期間の各年に適用されます。この方法では必須です。</translation>
    </message>
    <message>
        <source>What the energy stated contains; only what is missing, host or facility overhead, is added. Required.</source>
        <translation>入力したエネルギーに何が含まれるかを選びます。含まれていないホスト分や施設オーバーヘッドだけが加算されます。必須です。</translation>
    </message>
    <message>
        <source>Idle energy per year</source>
        <translation>年間アイドルエネルギー</translation>
    </message>
    <message>
        <source>Idle energy of the hardware that the source states for the runs, in kWh per year. It takes the place of the fleet&apos;s; left empty, the fleet&apos;s serves.</source>
        <translation>出典が学習について示すハードウェアのアイドル時エネルギー（年間 kWh）です。サーバー群の計算値に代わります。空欄ではサーバー群の計算値を使います。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>The horizon from %1 to %2 cannot be calculated. Choose a last year that is not before the first, and at most %3 years in all.</source>
        <translation>%1～%2 年の評価期間は計算できません。終了年は開始年以降とし、全体で %3 年以内にしてください。</translation>
    </message>
    <message>
        <source>The unit “%1” of this library figure is not known. Correct it, or take the entry from the library again.</source>
        <translation>このライブラリの値の単位「%1」は使用できません。修正するか、ライブラリからエントリを取り込み直してください。</translation>
    </message>
    <message>
        <source>The library entry “%1” is not part of the study. Choose an entry from the library.</source>
        <translation>ライブラリエントリ「%1」がスタディにありません。ライブラリからエントリを選んでください。</translation>
    </message>
    <message>
        <source>The library entry “%1” is of the kind “%2”, but one of the kind “%3” is needed. Choose another entry.</source>
        <translation>ライブラリエントリ「%1」の種類は「%2」ですが、ここでは「%3」が必要です。別のエントリを選んでください。</translation>
    </message>
    <message>
        <source>The library entry “%1” lacks the figure “%2”. Choose another entry, or take it from the library again.</source>
        <translation>ライブラリエントリ「%1」に値「%2」がありません。別のエントリを選ぶか、ライブラリから取り込み直してください。</translation>
    </message>
    <message>
        <source>The base scenario “%1” does not exist. Choose another base, or remove the variant.</source>
        <translation>元のシナリオ「%1」が存在しません。別のシナリオを元にするか、この派生シナリオを削除してください。</translation>
    </message>
    <message>
        <source>From “%1” on, the bases never reach a scenario that has none. Choose a base that does not derive from this variant.</source>
        <translation>「%1」からたどると、派生元のないシナリオに行き着きません。この派生シナリオから派生していないシナリオを元にしてください。</translation>
    </message>
    <message>
        <source>The variant changes an element that its base “%1” does not have. Remove the change, or add the element to the base.</source>
        <translation>この派生シナリオは、元のシナリオ「%1」にない要素を変更しています。変更を削除するか、元のシナリオに要素を追加してください。</translation>
    </message>
    <message>
        <source>This version of Meguri does not know elements of the kind “%1”. The element is kept but not calculated: open the study with a newer Meguri.</source>
        <translation>このバージョンの Meguri では種類「%1」の要素を扱えません。要素は保持されますが計算されません。より新しい Meguri で開いてください。</translation>
    </message>
    <message>
        <source>This identifier cannot be told apart from “%1” in the calculation. Change one of the two.</source>
        <translation>この識別子は、計算上「%1」と区別できません。どちらか一方を変更してください。</translation>
    </message>
    <message>
        <source>A value is needed. State it, or choose a library entry that holds it where the form offers one.</source>
        <translation>値が必要です。入力するか、選択できる場合はその値を含むライブラリエントリを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices. Choose one of: %2.</source>
        <translation>「%1」は選択肢にありません。次のいずれかを選んでください：%2。</translation>
    </message>
    <message>
        <source>The scenario has no element “%1”. Choose or add an element of the kind “%2”.</source>
        <translation>シナリオに要素「%1」がありません。種類が「%2」の要素を選ぶか追加してください。</translation>
    </message>
    <message>
        <source>“%1” is of the kind “%2”, but an element of the kind “%3” is needed. Choose another one.</source>
        <translation>「%1」の種類は「%2」ですが、ここでは「%3」の要素が必要です。別の要素を選んでください。</translation>
    </message>
    <message>
        <source>The unit “%1” is not known. Write a unit that converts to %2.</source>
        <translation>単位「%1」は使用できません。%2に換算できる単位を記述してください。</translation>
    </message>
    <message>
        <source>The unit “%1” measures something else. Write a unit that converts to %2.</source>
        <translation>単位「%1」は別の量の単位です。%2に換算できる単位を記述してください。</translation>
    </message>
    <message>
        <source>A table over years has no meaning here. State a single value.</source>
        <translation>ここでは年次の値を指定できません。単一の値を入力してください。</translation>
    </message>
    <message>
        <source>The table has no value for %1. Add one for every year of the horizon.</source>
        <translation>年次の値に %1 年がありません。評価期間のすべての年の値を追加してください。</translation>
    </message>
    <message>
        <source>The value has no source. State where it comes from, or mark it as an assumption.</source>
        <translation>値に出典がありません。根拠となる出典を記入するか、仮定であることを示してください。</translation>
    </message>
    <message>
        <source>A spread of the kind “%1” cannot belong to a table over years. State a lognormal with a geometric standard deviation, or a single value.</source>
        <translation>年次の値には「%1」の不確かさ分布を設定できません。幾何標準偏差による対数正規分布にするか、単一の値にしてください。</translation>
    </message>
    <message>
        <source>The limits of the spread around %1 are out of order. State a lower limit below the upper one, with the value between them.</source>
        <translation>%1 の不確かさの上下限が正しい順序になっていません。下限を上限より小さくし、値をその間に置いてください。</translation>
    </message>
    <message>
        <source>%1 is not the midpoint of its uniform spread. State the mean of the limits, or other limits.</source>
        <translation>%1 は一様分布の中点ではありません。上下限の平均を入力するか、上下限を変更してください。</translation>
    </message>
    <message>
        <source>%1 is not the median of its lognormal spread. State the geometric mean of P5 and P95, or other limits.</source>
        <translation>%1 は対数正規分布の中央値ではありません。P5 と P95 の幾何平均を入力するか、P5 と P95 を変更してください。</translation>
    </message>
    <message>
        <source>The geometric standard deviation around %1 must be greater than 1. State a greater one, or remove the spread.</source>
        <translation>%1 の幾何標準偏差は 1 より大きくなければなりません。1 より大きい値にするか、不確かさ分布を外してください。</translation>
    </message>
    <message>
        <source>The standard deviation around %1 must be greater than 0. State a greater one, or remove the spread.</source>
        <translation>%1 の標準偏差は 0 より大きくなければなりません。0 より大きい値にするか、不確かさ分布を外してください。</translation>
    </message>
    <message>
        <source>A lognormal spread needs a value and limits above 0, and the value here is %1. Correct them, or choose another kind of spread.</source>
        <translation>対数正規分布では値も上下限も 0 より大きくなければなりませんが、ここの値は %1 です。修正するか、別の分布を選んでください。</translation>
    </message>
    <message>
        <source>The choice around %1 needs two options or more, each with a weight above 0. Add options, or remove the choice.</source>
        <translation>%1 の離散選択には、重みが 0 より大きい選択肢が 2 つ以上必要です。選択肢を追加するか、離散選択を外してください。</translation>
    </message>
    <message>
        <source>%1 is not one of the options of its choice. State the value of one of them.</source>
        <translation>%1 は離散選択の選択肢にありません。選択肢のいずれかの値を入力してください。</translation>
    </message>
    <message>
        <source>The job has neither hardware nor a site. Choose the hardware it runs on, or at least a site.</source>
        <translation>このジョブにはハードウェアもサイトも指定されていません。実行するハードウェアか、少なくともサイトを選んでください。</translation>
    </message>
    <message>
        <source>The method “%1” needs hardware. Choose the hardware the job runs on, or another method.</source>
        <translation>方法「%1」にはハードウェアが必要です。ジョブを実行するハードウェアを選ぶか、別の方法にしてください。</translation>
    </message>
    <message>
        <source>The power at work is not known. State the active power, or all of accelerator power, power share and host overhead.</source>
        <translation>稼働時の電力がわかりません。稼働時電力を入力するか、アクセラレータ電力・電力比率・ホスト分の割合をすべて入力してください。</translation>
    </message>
    <message>
        <source>“%1” is rented and has no fixed hours to take a share of. State hours or requests instead, or make the hardware owned.</source>
        <translation>「%1」はレンタルなので、割合の母数となる時間が決まりません。割合の代わりに時間かリクエスト数を入力するか、ハードウェアを所有にしてください。</translation>
    </message>
    <message>
        <source>The shares of accelerators, host and idle add up to %1 %. Lower them to 100 % or less.</source>
        <translation>アクセラレータ・ホスト・アイドルの割合の合計が %1 % です。100 % 以下にしてください。</translation>
    </message>
    <message>
        <source>A batch of %1 lies outside the %2 to %3 that the regression was fitted to, so the energy is an extrapolation. State a batch within them, or choose another method.</source>
        <translation>バッチ %1 は回帰式の適用範囲（%2～%3）外のため、エネルギーは外挿になります。範囲内のバッチを入力するか、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>%1 active parameters are more than %2 in total. Correct one of the two.</source>
        <translation>アクティブパラメータ数 %1 が総パラメータ数 %2 を超えています。どちらかを修正してください。</translation>
    </message>
    <message>
        <source>In %2 the jobs claim %3 accelerator-hours, %1 % of the %4 available. Raise the stock or the availability, or lower what the jobs claim.</source>
        <translation>%2 年にジョブが使用するアクセラレータ時間は %3 で、利用可能な %4 の %1 % に当たります。保有台数か可用率を上げるか、ジョブの使用量を減らしてください。</translation>
    </message>
    <message>
        <source>The scenario delivers no “%1”, so it has no result per functional unit. Add a job that delivers some, or choose another functional unit.</source>
        <translation>このシナリオは「%1」を提供しないため、機能単位当たりの結果がありません。提供するジョブを追加するか、別の機能単位を選んでください。</translation>
    </message>
    <message>
        <source>Intermediate result</source>
        <translation>中間結果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力値</translation>
    </message>
    <message>
        <source>Library figure</source>
        <translation>ライブラリの値</translation>
    </message>
    <message>
        <source>Single impact</source>
        <translation>個別の影響量</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of the year</source>
        <translation>年間合計</translation>
    </message>
    <message>
        <source>Per functional unit</source>
        <translation>機能単位当たり</translation>
    </message>
    <message>
        <source>Functional units delivered</source>
        <translation>提供した機能単位数</translation>
    </message>
    <message>
        <source>Share surviving at the start of the year</source>
        <translation>年初の残存率</translation>
    </message>
    <message>
        <source>Share in service over the year</source>
        <translation>年間在籍率</translation>
    </message>
    <message>
        <source>Weibull scale</source>
        <translation>ワイブル尺度母数</translation>
    </message>
    <message>
        <source>Expected life</source>
        <translation>期待寿命</translation>
    </message>
    <message>
        <source>Nodes purchased</source>
        <translation>購入ノード数</translation>
    </message>
    <message>
        <source>Nodes surviving from earlier years</source>
        <translation>前年以前からの残存ノード数</translation>
    </message>
    <message>
        <source>Nodes retired</source>
        <translation>退役ノード数</translation>
    </message>
    <message>
        <source>Service time of the nodes</source>
        <translation>ノード在籍時間</translation>
    </message>
    <message>
        <source>Available accelerator-hours</source>
        <translation>利用可能アクセラレータ時間</translation>
    </message>
    <message>
        <source>Claimed accelerator-hours</source>
        <translation>使用アクセラレータ時間</translation>
    </message>
    <message>
        <source>Idle accelerator-hours</source>
        <translation>アイドルアクセラレータ時間</translation>
    </message>
    <message>
        <source>Accelerator-hours of the job</source>
        <translation>ジョブのアクセラレータ時間</translation>
    </message>
    <message>
        <source>Active power per accelerator</source>
        <translation>アクセラレータ当たり稼働時電力</translation>
    </message>
    <message>
        <source>Active IT energy</source>
        <translation>稼働時 IT エネルギー</translation>
    </message>
    <message>
        <source>Idle IT energy</source>
        <translation>アイドル時 IT エネルギー</translation>
    </message>
    <message>
        <source>Energy of the facility overhead</source>
        <translation>施設オーバーヘッドのエネルギー</translation>
    </message>
    <message>
        <source>Facility energy at the meter</source>
        <translation>施設の受電エネルギー</translation>
    </message>
    <message>
        <source>Energy of the accelerators</source>
        <translation>アクセラレータのエネルギー</translation>
    </message>
    <message>
        <source>Energy of the host</source>
        <translation>ホストのエネルギー</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>出力トークン当たりエネルギー</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>応答リクエスト数</translation>
    </message>
    <message>
        <source>Embodied impact per node</source>
        <translation>ノード当たり製造時（エンボディド）影響</translation>
    </message>
    <message>
        <source>Amortised charge of the year</source>
        <translation>その年の償却配分額</translation>
    </message>
    <message>
        <source>Mass retired</source>
        <translation>退役質量</translation>
    </message>
    <message>
        <source>Mass passed on for reuse</source>
        <translation>リユース質量</translation>
    </message>
    <message>
        <source>E-waste per node</source>
        <translation>ノード当たり電子廃棄物</translation>
    </message>
    <message>
        <source>Greenhouse gases</source>
        <translation>温室効果ガス</translation>
    </message>
    <message>
        <source>Water consumption</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Water consumption without reservoirs</source>
        <translation>水消費量（貯水池蒸発を除く）</translation>
    </message>
    <message>
        <source>E-waste</source>
        <translation>電子廃棄物</translation>
    </message>
    <message>
        <source>Electricity consumption</source>
        <translation>電力消費量</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>輸送</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>使用後（エンドオブライフ）</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Facility overhead</source>
        <translation>施設オーバーヘッド</translation>
    </message>
    <message>
        <source>Not allocated to jobs</source>
        <translation>ジョブ未配分</translation>
    </message>
    <message>
        <source>Location- and market-based</source>
        <translation>ロケーション基準・マーケット基準共通</translation>
    </message>
    <message>
        <source>Amortised and as incurred</source>
        <translation>償却配分・購入年計上共通</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>サイト内</translation>
    </message>
    <message>
        <source>Electricity grid</source>
        <translation>電力系統</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>製造工場</translation>
    </message>
    <message>
        <source>Fate not stated</source>
        <translation>処理内訳なし</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>リサイクル</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>処分</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>未回収</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>メーカー公表値</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Library default</source>
        <translation>ライブラリ既定値</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Confidence not stated</source>
        <translation>確信度の記載なし</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>一様分布</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>三角分布</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正規分布</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>対数正規分布</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT 分布</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>離散選択</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Goal and scope</source>
        <translation>目的と調査範囲</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>サーバー群</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Unknown element</source>
        <translation>不明な要素</translation>
    </message>
    <message>
        <source>Goals and scopes</source>
        <translation>目的と調査範囲</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>サーバー群</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Unknown elements</source>
        <translation>不明な要素</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>トークン当たりエネルギー</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>元のシナリオ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>単位のない数</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>評価期間</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Stock and life</source>
        <translation>台数と寿命</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>消費電力</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>製造時（エンボディド）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>利用量</translation>
    </message>
    <message>
        <source>Energy by tokens</source>
        <translation>トークンによる推計</translation>
    </message>
    <message>
        <source>Other published impacts</source>
        <translation>その他の公表値</translation>
    </message>
    <message>
        <source>study</source>
        <translation>スタディ全体</translation>
    </message>
    <message>
        <source>accelerator-hour</source>
        <translation>アクセラレータ時間</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>output token</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Energy method</source>
        <translation>エネルギーの推計方法</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1 is out of range: it must be %2 and %3. Correct the value or its unit.</source>
        <translation>%1 は範囲外です。%2 %3 の値を入力するか、単位を確認してください。</translation>
    </message>
    <message>
        <source>%1 is out of range: it must be %2. Correct the value or its unit.</source>
        <translation>%1 は範囲外です。%2 の値を入力するか、単位を確認してください。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>%1–%2 · functional unit: %3 · %4 · %5</source>
        <translation>%1–%2年 · 機能単位：%3 · %4 · %5</translation>
    </message>
    <message>
        <source>Total over the horizon</source>
        <translation>評価期間の合計</translation>
    </message>
    <message>
        <source>Per functional unit: %1</source>
        <translation>機能単位あたり：%1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Left out, by name; nothing of it is counted as zero:</source>
        <translation>以下は名前を挙げて除外しています（ゼロとはみなしていません）：</translation>
    </message>
    <message>
        <source>%1: errors %2, warnings %3, notes %4</source>
        <translation>%1：エラー %2 件、警告 %3 件、注記 %4 件</translation>
    </message>
    <message>
        <source>(shown above)</source>
        <translation>（上に記載）</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. The study has: %2.</source>
        <translation>シナリオ「%1」はありません。このスタディにあるのは %2 です。</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Choose one of: %3.</source>
        <translation>%1 に「%2」は指定できません。次のいずれかを指定してください：%3。</translation>
    </message>
    <message>
        <source>There is nothing to explain for “%1” here: every part of it is left out, or the year or element has none. See “Left out” of assess.</source>
        <translation>「%1」について説明できる値がありません。すべて除外されているか、その年や要素に値がありません。assess の除外一覧を確認してください。</translation>
    </message>
    <message>
        <source>%1
Try: %2</source>
        <translation>%1
使い方：%2</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>解釈できない指定があります：%1</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Meguri: life-cycle assessment of AI systems, on the command line.</source>
        <translation>Meguri：AIシステムのライフサイクルアセスメント（コマンドライン版）</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>このヘルプを表示して終了</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>バージョンを表示して終了</translation>
    </message>
    <message>
        <source>Language of words: en or ja (otherwise from the environment)</source>
        <translation>表示言語：en または ja（省略時は環境変数に従う）</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 the study has errors, 2 usage, 3 a file cannot be read or written.</source>
        <translation>終了コード：0 正常、1 スタディにエラーあり、2 使い方の誤り、3 ファイルを読み書きできない</translation>
    </message>
    <message>
        <source>Calculate a study and print its totals, stages and what is left out</source>
        <translation>スタディを計算し、合計・ライフサイクル段階別の値・除外項目を表示</translation>
    </message>
    <message>
        <source>Show how a result comes about: formulas, values, units and sources</source>
        <translation>結果の成り立ち（計算式・値・単位・出典）を表示</translation>
    </message>
    <message>
        <source>Check a study and print its problems</source>
        <translation>スタディを検査し、問題点を表示</translation>
    </message>
    <message>
        <source>Study file (*.meguri)</source>
        <translation>スタディファイル（*.meguri）</translation>
    </message>
    <message>
        <source>Change an input for this run: servers.lifetime=6 a, scope.networkLosses=true, or b:dc.pue=1.1 in scenario b alone. May be repeated</source>
        <translation>この実行に限り入力を変更：servers.lifetime=6 a、scope.networkLosses=true、シナリオ b だけなら b:dc.pue=1.1。複数指定可</translation>
    </message>
    <message>
        <source>Print JSON (documented in the help pages)</source>
        <translation>JSON で出力（形式はヘルプに記載）</translation>
    </message>
    <message>
        <source>Embodied impacts amortised or incurred (otherwise as the study says)</source>
        <translation>製造時影響の計上方法：amortised（償却配分）または incurred（購入年計上）（省略時はスタディの設定）</translation>
    </message>
    <message>
        <source>Electricity by location or market (otherwise as the study says)</source>
        <translation>電力の基準：location（ロケーション基準）または market（マーケット基準）（省略時はスタディの設定）</translation>
    </message>
    <message>
        <source>Only this scenario, by id. May be repeated</source>
        <translation>このシナリオのみ（ID で指定、複数指定可）</translation>
    </message>
    <message>
        <source>With --json: every cell of the result</source>
        <translation>--json と併用：結果の全セルを出力</translation>
    </message>
    <message>
        <source>Scenario to explain, by id (otherwise the first)</source>
        <translation>説明するシナリオの ID（省略時は先頭）</translation>
    </message>
    <message>
        <source>ghg, water, waterWithoutReservoirs, ewaste or electricity</source>
        <translation>ghg、water、waterWithoutReservoirs、ewaste、electricity のいずれか</translation>
    </message>
    <message>
        <source>Explain the part of one element, by id; with --stage</source>
        <translation>この要素の分だけを説明（ID で指定、--stage と併用）</translation>
    </message>
    <message>
        <source>manufacture, transport, use, endOfLife or facility; with --element</source>
        <translation>manufacture、transport、use、endOfLife、facility のいずれか（--element と併用）</translation>
    </message>
    <message>
        <source>Explain the total of one year</source>
        <translation>この年の合計を説明</translation>
    </message>
    <message>
        <source>Explain the result per functional unit</source>
        <translation>機能単位あたりの結果を説明</translation>
    </message>
    <message>
        <source>Levels to unfold, 3 if not given; -1 for all</source>
        <translation>展開する階層の数（省略時は 3、-1 ですべて）</translation>
    </message>
    <message>
        <source>%1, total</source>
        <translation>%1：合計</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1：%2年</translation>
    </message>
    <message>
        <source>%1 per functional unit</source>
        <translation>%1：機能単位あたり</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2 に配分）</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>%1年目</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>二次引用</translation>
    </message>
    <message>
        <source>Greenhouse gases of electricity, life cycle</source>
        <translation>電力の温室効果ガス（ライフサイクル）</translation>
    </message>
    <message>
        <source>Water consumption of electricity, with reservoirs</source>
        <translation>電力の水消費（貯水池の蒸発を含む）</translation>
    </message>
    <message>
        <source>Water consumption of electricity, without reservoirs</source>
        <translation>電力の水消費（貯水池の蒸発を除く）</translation>
    </message>
    <message>
        <source>Manufacture of the accelerators</source>
        <translation>アクセラレータの製造</translation>
    </message>
    <message>
        <source>Manufacture of the host</source>
        <translation>ホスト部の製造</translation>
    </message>
    <message>
        <source>Water of manufacture</source>
        <translation>製造時の水消費</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation>アクセラレータの電力</translation>
    </message>
    <message>
        <source>Intercept of the regression</source>
        <translation>回帰式の切片</translation>
    </message>
    <message>
        <source>Coefficient of active parameters</source>
        <translation>アクティブパラメータ数の係数</translation>
    </message>
    <message>
        <source>Coefficient of all parameters</source>
        <translation>総パラメータ数の係数</translation>
    </message>
    <message>
        <source>Coefficient of batch size</source>
        <translation>バッチサイズの係数</translation>
    </message>
    <message>
        <source>Coefficient of B200</source>
        <translation>B200 の係数</translation>
    </message>
    <message>
        <source>Coefficient of FP8</source>
        <translation>FP8 の係数</translation>
    </message>
    <message>
        <source>Residual of the regression</source>
        <translation>回帰の残差</translation>
    </message>
    <message>
        <source>Smallest batch of the data</source>
        <translation>データの最小バッチサイズ</translation>
    </message>
    <message>
        <source>Largest batch of the data</source>
        <translation>データの最大バッチサイズ</translation>
    </message>
    <message>
        <source>Water consumed on site is left out: the WUE states water withdrawn; state the share of it that is consumed.</source>
        <translation>サイト内の水消費を除外しています。WUE が取水量で示されているため、そのうち消費される割合を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Water consumed on site is left out: state the WUE of the site.</source>
        <translation>サイト内の水消費を除外しています。サイトの WUE を入力すると含まれます。</translation>
    </message>
    <message>
        <source>%1 · functional unit: %3 · %4 · %5</source>
        <translation>%1年 · 機能単位：%3 · %4 · %5</translation>
    </message>
    <message>
        <source>(%1 terms)</source>
        <translation>（全 %1 項）</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>確信度：%1</translation>
    </message>
    <message>
        <source>Name a study file: meguri-cli %1 FILE</source>
        <translation>スタディファイルを指定してください：meguri-cli %1 ファイル</translation>
    </message>
    <message>
        <source>An option cannot be read: %1</source>
        <translation>オプションを解釈できません：%1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必須）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>with</source>
        <translation>併用</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>併用不可</translation>
    </message>
    <message>
        <source>The study file: every element and field</source>
        <translation>スタディファイル：要素と項目の一覧</translation>
    </message>
    <message>
        <source>Made from the field declarations of Meguri. A study file is JSON; its schema is study.schema.json. The command line sets a field by element.field=value.</source>
        <translation>Meguri の項目宣言から生成しています。スタディファイルは JSON 形式で、スキーマは study.schema.json です。コマンドラインでは element.field=value の形で項目を設定します。</translation>
    </message>
    <message>
        <source>Field|Name|Unit or options|Meaning</source>
        <translation>項目|名称|単位または選択肢|意味</translation>
    </message>
    <message>
        <source>May vary by year.</source>
        <translation>年ごとに設定可。</translation>
    </message>
    <message>
        <source>Only with %1 = %2.</source>
        <translation>%1 = %2 の場合のみ。</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>範囲：%1。</translation>
    </message>
    <message>
        <source>Otherwise from %1.</source>
        <translation>未入力の場合は「%1」の値。</translation>
    </message>
    <message>
        <source>id of an element: %1</source>
        <translation>要素の ID：%1</translation>
    </message>
    <message>
        <source>library entry: %1</source>
        <translation>ライブラリ項目：%1</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>出力を書き込めません。</translation>
    </message>
    <message>
        <source>“%1” is not known to this version. It is kept, and has no effect: check the spelling.</source>
        <translation>「%1」はこのバージョンでは未知の項目です。保存時に残しますが、計算には使いません。綴りを確認してください。</translation>
    </message>
    <message>
        <source>The scenario has %1 elements; at most %2 can be calculated. Put like elements together.</source>
        <translation>シナリオの要素が %1 個あります。計算できるのは %2 個までです。同種の要素をまとめてください。</translation>
    </message>
    <message>
        <source>The hardware stands at %2, so “%1” has no effect here. Clear the site, or choose hardware at %1.</source>
        <translation>ハードウェアは「%2」にあるため、ここで指定した「%1」は使われません。サイトの指定を消すか、「%1」にあるハードウェアを選んでください。</translation>
    </message>
    <message>
        <source>The figure “%2” of %1 cannot serve in the regression: it is %3. It must be one number without unit, the residual above 0, its spread sound. Take the entry from the library again.</source>
        <translation>「%1」の数値「%2」（%3）は回帰式に使えません。単位のない 1 つの数値で、残差は 0 より大きく、ばらつきが妥当である必要があります。ライブラリから取り込み直してください。</translation>
    </message>
    <message>
        <source>“%1” is no finite number. An input is far too large or too small: check values and units.</source>
        <translation>「%1」が有限の数値になりません。入力値が極端に大きいか小さい可能性があります。値と単位を確認してください。</translation>
    </message>
    <message>
        <source>The text is in UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>文字コードが UTF-16 または UTF-32 です。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>This service delivers no “%1”, yet what it causes is divided by those that others deliver. Choose another functional unit, or keep the service out.</source>
        <translation>このサービスは「%1」を提供しませんが、その影響も他が提供する分で割られます。別の機能単位を選ぶか、このサービスを外してください。</translation>
    </message>
    <message>
        <source>The greenhouse gases stated here are of manufacture, and the hardware “%1” carries its own: they would count twice. Clear one of them.</source>
        <translation>ここで入力した温室効果ガスは製造段階のもので、ハードウェア「%1」にも製造時の値があるため、二重計上になります。どちらかを消してください。</translation>
    </message>
    <message>
        <source>The energy stated is that of the accelerators alone, so the hours on “%1” cannot be told. State its host overhead, or the power of an accelerator and the power share.</source>
        <translation>入力されたエネルギーはアクセラレータのみの値のため、「%1」の使用時間を求められません。ホストのオーバーヘッドか、アクセラレータの電力と電力比率を入力してください。</translation>
    </message>
    <message>
        <source>In %1, %2 nodes are still in service where %3 are wanted: units serve their life, and early retirement is not calculated. Let the stock fall more slowly, or shorten the life.</source>
        <translation>%1年は %3 ノードの予定に対し %2 ノードが稼働中です。機器は寿命まで使用するものとし、早期除却は計算しません。台数の減り方を緩やかにするか、寿命を短くしてください。</translation>
    </message>
    <message>
        <source>The field “%2” of %1 cannot hold a value of this kind.</source>
        <translation>%1 の項目「%2」には、この種類の値を設定できません。</translation>
    </message>
    <message>
        <source>Nodes wanted</source>
        <translation>必要ノード数</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>説明を変更</translation>
    </message>
    <message>
        <source>Change source of %1 of %2</source>
        <translation>「%2」の%1の出典を変更</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>「%2」の%1をリセット</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>「%1」を移動</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>シナリオ「%1」を追加</translation>
    </message>
    <message>
        <source>Duplicate scenario %1</source>
        <translation>シナリオ「%1」を複製</translation>
    </message>
    <message>
        <source>The order of %1 is that of the base scenario: move it there.</source>
        <translation>「%1」の並び順は元のシナリオに従います。元のシナリオで移動してください。</translation>
    </message>
    <message>
        <source>“%2” uses the library entry “%1”. Choose another entry there first.</source>
        <translation>「%2」がライブラリエントリ「%1」を使っています。先にそこで別のエントリを選んでください。</translation>
    </message>
    <message>
        <source>The footprint of AI systems over their whole life: greenhouse gases, water and e-waste side by side, every figure down to its source.</source>
        <translation>AIシステムのライフサイクル全体の環境フットプリント：温室効果ガス・水・電子廃棄物を並べて比較し、すべての数値を出典までたどれます。</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>スタディを開く…</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新規スタディ</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>No study was opened yet.</source>
        <translation>まだ開いたスタディはありません。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>BLOOM-176B: training a language model</source>
        <translation>BLOOM-176B：言語モデルの学習</translation>
    </message>
    <message>
        <source>The published footprint of one training run (Luccioni et al. 2023), from energy, idle consumption and hardware. Reproduces the paper: 50.5 t CO₂e in all.</source>
        <translation>1 回の学習について公表されたフットプリント（Luccioni ら 2023）を、エネルギー・アイドル時の消費・ハードウェアから求めます。合計 50.5 t CO₂e という論文の値を再現します。</translation>
    </message>
    <message>
        <source>Gemini Apps: a median text prompt</source>
        <translation>Gemini アプリ：テキストプロンプトの中央値</translation>
    </message>
    <message>
        <source>The published footprint of one prompt in production (Elsworth et al. 2025): 0.24 Wh, 0.03 g CO₂e market-based, 0.26 mL of water.</source>
        <translation>実運用での 1 プロンプトについて公表されたフットプリント（Elsworth ら 2025）：0.24 Wh、マーケット基準で 0.03 g CO₂e、水 0.26 mL。</translation>
    </message>
    <message>
        <source>Ten H100 servers: Frankfurt or Paris</source>
        <translation>H100 サーバー 10 台：フランクフルトかパリか</translation>
    </message>
    <message>
        <source>What place and service life do to greenhouse gases, water and e-waste over ten years. Less of one can be more of another.</source>
        <translation>設置場所と使用年数が、10 年間の温室効果ガス・水・電子廃棄物をどう左右するかを示します。一つを減らすと別のものが増えることもあります。</translation>
    </message>
    <message>
        <source>%1 emits %2 % less greenhouse gas</source>
        <translation>%1 は温室効果ガス排出量が %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 emits %2 % more greenhouse gas</source>
        <translation>%1 は温室効果ガス排出量が %2 % 多い</translation>
    </message>
    <message>
        <source>%1 uses %2 % less water</source>
        <translation>%1 は水消費量が %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 uses %2 % more water</source>
        <translation>%1 は水消費量が %2 % 多い</translation>
    </message>
    <message>
        <source>%1 uses %2 % less water without reservoirs</source>
        <translation>%1 は水消費量（貯水池蒸発を除く）が %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 uses %2 % more water without reservoirs</source>
        <translation>%1 は水消費量（貯水池蒸発を除く）が %2 % 多い</translation>
    </message>
    <message>
        <source>%1 leaves %2 % less e-waste</source>
        <translation>%1 は電子廃棄物が %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 leaves %2 % more e-waste</source>
        <translation>%1 は電子廃棄物が %2 % 多い</translation>
    </message>
    <message>
        <source>%1 uses %2 % less electricity</source>
        <translation>%1 は電力消費量が %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 uses %2 % more electricity</source>
        <translation>%1 は電力消費量が %2 % 多い</translation>
    </message>
    <message>
        <source>%1: no scenario differs from the reference</source>
        <translation>%1：基準シナリオとの差はない</translation>
    </message>
    <message>
        <source>%1 makes up %2 % of the total</source>
        <translation>%1が合計の %2 % を占める</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>No ranking can be put into words: the scenarios deliver different amounts, or leave out different parts.</source>
        <translation>シナリオ間で提供量または除外している部分が異なるため、優劣を文章で示すことはできません。</translation>
    </message>
    <message>
        <source>Compared with %1. Differences are scenario minus reference, over what no scenario leaves out; less is better. Point values, without uncertainty.</source>
        <translation>%1 を基準とした比較です。差は「シナリオ − 基準シナリオ」で、どのシナリオでも除外していない部分について求めており、小さいほど良好です。点推定値であり、不確かさは含みません。</translation>
    </message>
    <message>
        <source>What differs between the scenarios</source>
        <translation>シナリオ間の相違点</translation>
    </message>
    <message>
        <source>Left out: named, never counted as zero</source>
        <translation>除外項目（名前を挙げて示し、ゼロとはみなしません）</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…ほか %1 件</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>数値の根拠</translation>
    </message>
    <message>
        <source>inputs: %1</source>
        <translation>入力値：%1 件</translation>
    </message>
    <message>
        <source>Inputs stated as assumption without a document: %1; without any source: %2</source>
        <translation>資料のない仮定による入力値：%1 件、出典のない入力値：%2 件</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>スタディ %1</translation>
    </message>
    <message>
        <source>Not critically reviewed; not for comparative assertions to the public (ISO 14044).</source>
        <translation>クリティカルレビューは未実施です。一般に開示する比較主張には使用できません（ISO 14044）。</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>新規スタディ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>ディスクから再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PDF summary…</source>
        <translation>PDF サマリー(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Charts and tables of this page…</source>
        <translation>このページのグラフと表(&amp;C)…</translation>
    </message>
    <message>
        <source>All &amp;results as CSV…</source>
        <translation>全結果の CSV(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>履歴をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate element</source>
        <translation>要素を複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>サーバー群(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Training run</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>サービス(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;variant</source>
        <translation>派生シナリオを追加(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Duplicate scenario</source>
        <translation>シナリオを複製(&amp;D)</translation>
    </message>
    <message>
        <source>New empty &amp;scenario</source>
        <translation>空のシナリオを追加(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>年次推移(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Like the desktop</source>
        <translation>デスクトップに合わせる(&amp;L)</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>ライト(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>ウィンドウ配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>算定方法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Study file format</source>
        <translation>スタディファイルの形式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Meguri</source>
        <translation>Meguri について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>ギャラリー(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>スタディ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add to the scenario</source>
        <translation>シナリオに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>スタディ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>数値の成り立ち</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年次推移</translation>
    </message>
    <message>
        <source>Untitled study</source>
        <translation>無題のスタディ</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新規シナリオ</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>%1, variant</source>
        <translation>%1（派生）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Select something in the study at the left.</source>
        <translation>左側の「スタディ」から選んでください。</translation>
    </message>
    <message>
        <source>Varies: %1</source>
        <translation>元のシナリオ：%1</translation>
    </message>
    <message>
        <source>Varies “%1”; elements changed: %2. What is not changed here follows it.</source>
        <translation>「%1」の派生シナリオです（変更した要素：%2 個）。ここで変更していない部分は元のシナリオに従います。</translation>
    </message>
    <message>
        <source>Changed in this variant</source>
        <translation>この派生シナリオで変更</translation>
    </message>
    <message>
        <source>Back to the value of the scenario it varies</source>
        <translation>元のシナリオの値に戻す</translation>
    </message>
    <message>
        <source>Back to the figure of the library entry</source>
        <translation>ライブラリエントリの値に戻す</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>ライブラリの値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>How far the value may be off</source>
        <translation>値の不確かさ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠の種類</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Year of the figure</source>
        <translation>値の対象年</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>against</source>
        <translation>比較基準</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Scenarios: %1 of %2</source>
        <translation>シナリオ：%1/%2 件</translation>
    </message>
    <message>
        <source>At most %1 scenarios are compared: take one out first.</source>
        <translation>比較できるシナリオは %1 件までです。先にいずれかを外してください。</translation>
    </message>
    <message>
        <source>The study as a whole is its functional unit: choose another in goal and scope.</source>
        <translation>機能単位が「スタディ全体」です。目的と調査範囲で別の機能単位を選んでください。</translation>
    </message>
    <message>
        <source>whole horizon</source>
        <translation>評価期間全体</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>%1当たり</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2別の%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1年まで</translation>
    </message>
    <message>
        <source>life-cycle stage</source>
        <translation>ライフサイクル段階</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Belongs to none</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>left out (not zero)</source>
        <translation>除外（ゼロではない）</translation>
    </message>
    <message>
        <source>Something is left out of this total; see “Left out”.</source>
        <translation>この合計には除外項目があります。「除外項目」を確認してください。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数値一覧</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外項目</translation>
    </message>
    <message>
        <source>Inputs that differ (%1)</source>
        <translation>異なる入力値（%1）</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>異なる入力値</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>除外項目（%1）</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>年間</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Stock and purchases · nodes</source>
        <translation>保有数と購入数 · ノード</translation>
    </message>
    <message>
        <source>Line: nodes in service. Bars: nodes purchased in the year.</source>
        <translation>折れ線：保有ノード数。棒：その年の購入ノード数。</translation>
    </message>
    <message>
        <source>everything is left out</source>
        <translation>すべて除外されています</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>%1 形式で保存…</translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation>コピーまたはエクスポート</translation>
    </message>
    <message>
        <source>Meguri studies</source>
        <translation>Meguri スタディ</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>スタディを開く</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>スタディを保存</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>サマリーを PDF で保存</translation>
    </message>
    <message>
        <source>Save all results as CSV</source>
        <translation>全結果を CSV で保存</translation>
    </message>
    <message>
        <source>Folder for charts and tables</source>
        <translation>グラフと表の保存先フォルダー</translation>
    </message>
    <message>
        <source>Save the changes to “%1”? Otherwise they are lost.</source>
        <translation>「%1」への変更を保存しますか？保存しないと変更は失われます。</translation>
    </message>
    <message>
        <source>Read “%1” from disk again? Changes that are not saved are lost.</source>
        <translation>「%1」をディスクから再読み込みしますか？保存していない変更は失われます。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. Reload it?</source>
        <translation>「%1」が別のプログラムで変更されました。再読み込みしますか？</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and here are changes that are not saved. Reload it and lose them?</source>
        <translation>「%1」が別のプログラムで変更されましたが、ここにも保存していない変更があります。変更を破棄して再読み込みしますか？</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題点なし</translation>
    </message>
    <message>
        <source>Problems: errors %1, warnings %2, notes %3</source>
        <translation>問題点：エラー %1 件、警告 %2 件、注記 %3 件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>What, and what helps</source>
        <translation>内容と対処方法</translation>
    </message>
    <message>
        <source>Results are up to date</source>
        <translation>結果は最新です</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Not calculated: errors</source>
        <translation>未計算：エラーあり</translation>
    </message>
    <message>
        <source>The calculation failed: %1. Please report this.</source>
        <translation>計算に失敗しました：%1。不具合としてご報告ください。</translation>
    </message>
    <message>
        <source>Errors: %1. The results below are those before; they follow again once the problems are mended.</source>
        <translation>エラーが %1 件あります。下の結果はエラーが生じる前のもので、問題点を解消すると更新されます。</translation>
    </message>
    <message>
        <source>Errors: %1. Nothing can be calculated until the problems below are mended.</source>
        <translation>エラーが %1 件あります。下の問題点を解消するまで計算できません。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>The help page was not found beside the program.</source>
        <translation>プログラムに付属するヘルプページが見つかりません。</translation>
    </message>
    <message>
        <source>Meguri %1: life-cycle assessment of AI systems. GPL-3.0-or-later. Built with Qt, Qt Charts, QCustomPlot, nlohmann/json, SQLite, SLEEF, Boost and fmt.</source>
        <translation>Meguri %1：AIシステムのライフサイクルアセスメント。GPL-3.0-or-later。使用ライブラリ：Qt、Qt Charts、QCustomPlot、nlohmann/json、SQLite、SLEEF、Boost、fmt。</translation>
    </message>
    <message>
        <source>Meguri: a workbench for the life-cycle assessment of AI systems.</source>
        <translation>Meguri：AIシステムのライフサイクルアセスメントのためのワークベンチ</translation>
    </message>
    <message>
        <source>choice of %1</source>
        <translation>%1 択</translation>
    </message>
    <message>
        <source>Choose a bar, a point or a number: its formula, inputs and sources appear here.</source>
        <translation>棒・点・数値を選ぶと、その計算式・入力値・出典がここに表示されます。</translation>
    </message>
    <message>
        <source>Sum of %1 parts</source>
        <translation>%1 項の合計</translation>
    </message>
    <message>
        <source>Sum of %1 parts, per functional unit delivered</source>
        <translation>%1 項の合計（提供した機能単位当たり）</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>先にスタディを開いてください。</translation>
    </message>
    <message>
        <source>The study has no file yet: save it first.</source>
        <translation>スタディのファイルがまだありません。先に保存してください。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>すべて保存されています。</translation>
    </message>
    <message>
        <source>Results are not up to date: wait, or mend the errors.</source>
        <translation>結果が最新ではありません。計算が終わるまで待つか、エラーを解消してください。</translation>
    </message>
    <message>
        <source>Select a scenario or one of its elements first.</source>
        <translation>先にシナリオまたはその要素を選んでください。</translation>
    </message>
    <message>
        <source>Select an element of a scenario first.</source>
        <translation>先にシナリオの要素を選んでください。</translation>
    </message>
    <message>
        <source>Select a scenario or an element first.</source>
        <translation>先にシナリオまたは要素を選んでください。</translation>
    </message>
    <message>
        <source>A study keeps at least one scenario.</source>
        <translation>スタディには 1 つ以上のシナリオが必要です。</translation>
    </message>
    <message>
        <source>Other scenarios vary this one: remove them first.</source>
        <translation>このシナリオから派生したシナリオがあります。先に派生シナリオを削除してください。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Name a command: assess, explain, validate, report or export.</source>
        <translation>コマンドを指定してください：assess、explain、validate、report、export。</translation>
    </message>
    <message>
        <source>There is no command “%1”. The commands are assess, explain, validate, report and export.</source>
        <translation>コマンド「%1」はありません。使えるコマンドは assess、explain、validate、report、export です。</translation>
    </message>
    <message>
        <source>Name where to write: meguri-cli %1 STUDY --to PATH</source>
        <translation>書き出し先を指定してください：meguri-cli %1 STUDY --to PATH</translation>
    </message>
    <message>
        <source>The part of Meguri that draws figures cannot be loaded: %1. Install Meguri anew.</source>
        <translation>図を描画する部分を読み込めません：%1。Meguri を再インストールしてください。</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another, or see to its permissions.</source>
        <translation>フォルダーを作成できません。別のフォルダーを選ぶか、アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Write the comparison of scenarios as a one-page PDF</source>
        <translation>シナリオの比較を1ページの PDF に書き出す</translation>
    </message>
    <message>
        <source>Write charts as PNG, SVG and PDF and their tables as CSV into a folder</source>
        <translation>図を PNG・SVG・PDF、その表を CSV としてフォルダーに書き出す</translation>
    </message>
    <message>
        <source>PDF file to write</source>
        <translation>書き出す PDF ファイル</translation>
    </message>
    <message>
        <source>Folder to write into; made if it is not there</source>
        <translation>書き出し先のフォルダー（なければ作成）</translation>
    </message>
    <message>
        <source>Scenario that differences are taken against, by id (otherwise the first)</source>
        <translation>比較の基準とするシナリオの ID（省略時は最初のシナリオ）</translation>
    </message>
    <message>
        <source>What bars are split by: stage, element, site or phase (otherwise stage)</source>
        <translation>棒の内訳：stage、element、site、phase（省略時は stage）</translation>
    </message>
    <message>
        <source>Show results per functional unit</source>
        <translation>機能単位当たりの結果を示す</translation>
    </message>
    <message>
        <source>Formats to write, with commas between them (otherwise all)</source>
        <translation>書き出す形式。コンマ区切り（省略時はすべて）</translation>
    </message>
    <message>
        <source>Only this figure, such as compare-ghg or timeline-stock. May be repeated (otherwise all, and all results)</source>
        <translation>この図だけを書き出す（例：compare-ghg、timeline-stock）。繰り返し指定可（省略時はすべての図と全結果）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Differences and gaps</source>
        <translation>相違点と除外項目</translation>
    </message>
    <message>
        <source>%1 scenarios are too many to draw side by side: name at most %2.</source>
        <translation>シナリオ %1 件は並べて描くには多すぎます。%2 件以内で指定してください。</translation>
    </message>
    <message>
        <source>&amp;Using the window</source>
        <translation>ウィンドウの使い方(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Exported tables</source>
        <translation>書き出される表(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Command line</source>
        <translation>コマンドライン(&amp;C)</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>One of the scenarios compared leaves out what makes up much of the totals: see “Left out”.</source>
        <translation>比較するシナリオのいずれかが、合計の大きな部分を除外しています。「除外項目」をご覧ください。</translation>
    </message>
</context>
</TS>
